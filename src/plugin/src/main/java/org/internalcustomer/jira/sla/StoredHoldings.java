package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.jira.host.request.Holdings;

/** Who has a request in hand, as the worker stored it. */
final class StoredHoldings implements Holdings {

    private final StoredFolds folds;

    StoredHoldings(StoredFolds folds) {
        this.folds = folds;
    }

    @Override
    public Optional<Holding> of(long issueId) {
        List<StoredLeg> pieces = folds.legs(List.of(issueId));
        return folds.request(issueId)
                .filter(request -> !pieces.isEmpty())
                .map(request -> holding(request.whose().provider(), pieces));
    }

    private static Holding holding(Optional<String> accountable, List<StoredLeg> pieces) {
        boolean done = pieces.stream().allMatch(piece -> piece.since().isEmpty());
        StoredLeg last = pieces.get(pieces.size() - 1);
        long since = done
                ? last.term().closed().orElse(last.term().accepted())
                : held(accountable, pieces).orElse(last).term().accepted();
        return new Holding(accountable, Instant.ofEpochMilli(since), done);
    }

    /** While it waits for another department's answer the one before stays accountable. */
    private static Optional<StoredLeg> held(Optional<String> accountable, List<StoredLeg> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Stretch.Kind.HELD)
                .filter(piece -> piece.department().equals(accountable))
                .max(Comparator.comparingInt(StoredLeg::sequence));
    }
}
