package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.Histories;
import org.internalcustomer.jira.host.request.Histories.Sighting;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the histories of some issues, folds them, stores that, and tells and indexes what changed; repeatable. */
final class FoldStep {

    private static final Logger LOG = LoggerFactory.getLogger(FoldStep.class);

    private final Histories histories;
    private final FoldStore store;
    private final Aftermath aftermath;
    private final FoldProblems problems;
    private final InstantSource clock;

    FoldStep(Histories histories, FoldStore store, Aftermath aftermath, FoldProblems problems, InstantSource clock) {
        this.histories = histories;
        this.store = store;
        this.aftermath = aftermath;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * Which issues, and why.
     *
     * @param heard when the first of what users did was heard of, for some of them
     * @param rebuilt folded because rules changed
     * @param again a crash may have left them unindexed
     */
    record Asked(Map<Long, Cause> causes, Map<Long, Instant> heard, Set<Long> rebuilt, Set<Long> again) {

        /** Because rules changed, or somebody wants to be sure. */
        static Asked rebuild(List<Long> issueIds, boolean again) {
            Map<Long, Cause> causes = new LinkedHashMap<>();
            issueIds.forEach(id -> causes.put(id, Cause.REBUILD));
            return new Asked(causes, Map.of(), Set.copyOf(issueIds), again ? Set.copyOf(issueIds) : Set.of());
        }
    }

    /**
     * What became of them; what is in none of these was overtaken by another fold, before it was stored or while the
     * others were told: they may have heard of the newer one first, so that it has to be told again.
     *
     * @param gone deleted, or not ours any more
     */
    record Outcome(Set<Long> stored, Set<Long> gone, Set<Long> failed) {}

    Outcome fold(Asked asked, Rulebook rulebook, FoldStore.Before before) {
        Known known = store.known(asked.causes().keySet());
        List<IssueHistory> read = histories.read(sightings(asked));
        Set<Long> gone = new HashSet<>(asked.causes().keySet());
        read.forEach(history -> gone.remove(history.issue().id()));

        Set<Long> failed = new HashSet<>();
        List<Fold> folds = folds(read, rulebook, witnessed(asked, known), asked.rebuilt(), failed);
        Set<Long> stored = store.store(folds, known, before);
        Set<Long> leftOut = histories.existing(gone);
        Set<Long> deleted = new HashSet<>(gone);
        deleted.removeAll(leftOut);
        store.delete(gone);
        List<Fold> kept =
                folds.stream().filter(fold -> stored.contains(fold.issueId())).toList();
        aftermath.folded(kept, known, asked.again());
        aftermath.leftOut(leftOut);
        aftermath.deleted(deleted);
        return new Outcome(store.newest(stored, known), gone, failed);
    }

    private List<Fold> folds(
            List<IssueHistory> read,
            Rulebook rulebook,
            Map<Long, Instant> witnessed,
            Set<Long> rebuilt,
            Set<Long> failed) {
        List<Fold> folds = new ArrayList<>();
        for (IssueHistory history : read) {
            long id = history.issue().id();
            try {
                folds.add(new Fold(
                        history,
                        SlaFold.of(rulebook, history.history(), clock.millis()),
                        Optional.ofNullable(witnessed.get(id)),
                        rebuilt.contains(id) || !witnessed.containsKey(id)));
            } catch (RuntimeException unexpected) {
                LOG.warn("Could not compute the timers of {}", history.issue().key(), unexpected);
                problems.add(id, history.issue().key());
                failed.add(id);
            }
        }
        return folds;
    }

    private static Map<Long, Sighting> sightings(Asked asked) {
        Map<Long, Sighting> sightings = new LinkedHashMap<>();
        asked.causes()
                .forEach((id, cause) -> sightings.put(
                        id,
                        new Sighting(cause, Optional.ofNullable(asked.heard().get(id)))));
        return sightings;
    }

    private static Map<Long, Instant> witnessed(Asked asked, Known known) {
        Map<Long, Instant> witnessed = new LinkedHashMap<>(asked.heard());
        known.requests().forEach((id, request) -> request.witnessed()
                .ifPresent(at -> witnessed.put(id, Instant.ofEpochMilli(at))));
        return witnessed;
    }
}
