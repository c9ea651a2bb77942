package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.core.sla.PromiseKeeping;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedResolution;
import org.internalcustomer.jira.host.request.FoldedTimer;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.request.IssueHistory.ResolutionChange;

/** A fold as the other features are told of it. */
final class Folded {

    private Folded() {}

    static FoldedRequest of(Fold fold) {
        IssueHistory history = fold.history();
        List<StoredLeg> pieces = Pieces.of(fold.issueId(), fold.timing());
        return new FoldedRequest(
                fold.issueId(),
                history.issue().key(),
                history.issue().projectId(),
                history.requester(),
                history.customer().orElse(""),
                history.service().orElse(""),
                Instant.ofEpochMilli(history.history().created()),
                fold.witnessed(),
                fold.timing().timers().stream().flatMap(Folded::timers).toList(),
                pieces.stream().map(Folded::leg).toList(),
                resolutions(history.resolutions(), pieces));
    }

    static String verdict(Verdict verdict) {
        return verdict == Verdict.OPEN ? "" : verdict.name();
    }

    /** A timer that is owed by a promised date is also told as kept or not kept, once for each of the two dates. */
    private static Stream<FoldedTimer> timers(Timer timer) {
        return Stream.concat(
                Stream.of(timer(timer)), PromiseKeeping.of(timer).stream().flatMap(Folded::promises));
    }

    private static Stream<FoldedTimer> promises(PromiseKeeping promise) {
        return Stream.of(
                promise(promise, "AS_PROMISED", promise.asPromised(), promise.promised()),
                promise(promise, "AS_AGREED", promise.asAgreed(), promise.agreed()));
    }

    private static FoldedTimer promise(PromiseKeeping promise, String name, Verdict verdict, long due) {
        FoldedTimer timer = timer(promise.timer());
        return new FoldedTimer(
                timer.policy(),
                name,
                timer.cycle(),
                verdict(verdict),
                timer.started(),
                timer.stopped(),
                Optional.of(Instant.ofEpochMilli(due)),
                timer.goalMillis(),
                timer.usedMillis(),
                timer.provider());
    }

    private static FoldedTimer timer(Timer timer) {
        return new FoldedTimer(
                timer.id().policy(),
                timer.id().metric().name(),
                timer.id().cycle(),
                verdict(timer.verdict()),
                Instant.ofEpochMilli(timer.course().started()),
                instant(timer.course().stopped()),
                instant(timer.course().due()),
                timer.allowed().orElse(0),
                timer.spent().used(),
                timer.owners().provider().orElse(""));
    }

    private static FoldedLeg leg(StoredLeg piece) {
        return new FoldedLeg(
                piece.sequence(),
                piece.department().orElse(""),
                Instant.ofEpochMilli(piece.term().accepted()),
                instant(piece.term().closed()),
                piece.usedMillis(),
                piece.bounce(),
                piece.kind() == Stretch.Kind.ORPHAN);
    }

    private static List<FoldedResolution> resolutions(List<ResolutionChange> changes, List<StoredLeg> pieces) {
        List<FoldedResolution> resolutions = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ResolutionChange change = changes.get(i);
            boolean corrected = i > 0 && changes.get(i - 1).set();
            if (change.set() && !corrected) {
                resolutions.add(new FoldedResolution(
                        change.at(), reopened(changes, i), provider(pieces, change.at()), change.actor()));
            }
        }
        return resolutions;
    }

    /** Another resolution without a reopening between is a correction of the same one. */
    private static Optional<Instant> reopened(List<ResolutionChange> changes, int resolved) {
        return changes.stream()
                .skip(resolved + 1L)
                .filter(change -> !change.set())
                .map(ResolutionChange::at)
                .findFirst();
    }

    /** Who was accountable just then: the last leg that had begun. */
    private static String provider(List<StoredLeg> pieces, Instant at) {
        String provider = "";
        for (StoredLeg piece : pieces) {
            if (piece.kind() != Stretch.Kind.AWAITING_CONFIRMATION
                    && piece.term().accepted() <= at.toEpochMilli()) {
                provider = piece.department().orElse("");
            }
        }
        return provider;
    }

    private static Optional<Instant> instant(OptionalLong millis) {
        return millis.isPresent() ? Optional.of(Instant.ofEpochMilli(millis.getAsLong())) : Optional.empty();
    }
}
