package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.jira.host.request.OpenOffers;

/** The open offers as the worker stored them. */
final class StoredOffers implements OpenOffers {

    private final StoredFolds folds;

    StoredOffers(StoredFolds folds) {
        this.folds = folds;
    }

    @Override
    public Optional<Standing> of(long issueId) {
        return folds.request(issueId).map(request -> {
            List<StoredLeg> pieces = folds.legs(List.of(issueId));
            boolean done = isDone(pieces);
            return new Standing(request.whose().provider(), asked(request).filter(asked -> !done), done, spans(pieces));
        });
    }

    private static boolean isDone(List<StoredLeg> pieces) {
        return pieces.stream().allMatch(piece -> piece.since().isEmpty());
    }

    /** While it waits for another department's answer the one before stays accountable. */
    private static List<Span> spans(List<StoredLeg> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != Stretch.Kind.AWAITING_ACCEPTANCE)
                .map(piece -> new Span(
                        piece.department(),
                        piece.kind() == Stretch.Kind.AWAITING_CONFIRMATION,
                        Instant.ofEpochMilli(piece.term().accepted()),
                        instant(piece.term().closed())))
                .toList();
    }

    static Optional<Asked> asked(StoredRequest request) {
        Optional<String> offeredTo = request.whose().offeredTo();
        return instant(request.asked().at()).flatMap(at -> offeredTo
                .or(() -> request.whose().provider())
                .map(department -> new Asked(
                        department,
                        at,
                        offeredTo.isPresent(),
                        instant(request.asked().tacitAt()))));
    }

    private static Optional<Instant> instant(OptionalLong millis) {
        return millis.isPresent() ? Optional.of(Instant.ofEpochMilli(millis.getAsLong())) : Optional.empty();
    }
}
