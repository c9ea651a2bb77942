package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.Histories;
import org.internalcustomer.jira.host.request.Histories.Sighting;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.sla.DirtyClaims.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a batch of dirty issues from claim to end: read, fold, store, tell, index, and only then forget that they were
 * dirty. Killed anywhere, it is done again with the same result.
 */
final class FoldBatch {

    private static final Logger LOG = LoggerFactory.getLogger(FoldBatch.class);
    private static final int MOST = 200;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final DirtyClaims claims;
    private final Histories histories;
    private final Rules rules;
    private final FoldStore store;
    private final Aftermath aftermath;
    private final FoldProblems problems;
    private final InstantSource clock;

    FoldBatch(
            DirtyClaims claims,
            Histories histories,
            Rules rules,
            FoldStore store,
            Aftermath aftermath,
            FoldProblems problems,
            InstantSource clock) {
        this.claims = claims;
        this.histories = histories;
        this.rules = rules;
        this.store = store;
        this.aftermath = aftermath;
        this.problems = problems;
        this.clock = clock;
    }

    /** How many rows were taken; none when everything is clean. */
    int fold() {
        List<Claim> taken = claims.claim(MOST);
        if (taken.isEmpty()) {
            return 0;
        }
        Rulebook rulebook = rules.now();
        try {
            fold(taken, rulebook, again(taken));
        } catch (RuntimeException | LinkageError failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw failed;
            }
            LOG.warn("Could not fold {} changes together; each issue is tried alone", taken.size(), failed);
            foldOneByOne(taken, rulebook);
        }
        return taken.size();
    }

    /** One that throws, whatever it is that throws, does not keep the others waiting. */
    private void foldOneByOne(List<Claim> taken, Rulebook rulebook) {
        Map<Long, List<Claim>> byIssue =
                taken.stream().collect(Collectors.groupingBy(Claim::issueId, LinkedHashMap::new, Collectors.toList()));
        byIssue.forEach((id, ofIssue) -> {
            try {
                fold(ofIssue, rulebook, Set.of(id));
            } catch (RuntimeException | LinkageError failed) {
                LOG.warn("Could not fold the issue with the id {}; it is tried again later", id, failed);
                problems.add(id, "#" + id);
                claims.postpone(ofIssue, AFTER_FAILURE);
            }
        });
    }

    private void fold(List<Claim> taken, Rulebook rulebook, Set<Long> again) {
        Map<Long, Cause> causes = new LinkedHashMap<>();
        taken.forEach(claim -> causes.merge(claim.issueId(), claim.cause(), FoldBatch::stronger));
        Known known = store.known(causes.keySet());
        List<IssueHistory> read = histories.read(sightings(causes, heard(taken)));
        Set<Long> gone = new HashSet<>(causes.keySet());
        read.forEach(history -> gone.remove(history.issue().id()));

        Set<Long> failed = new HashSet<>();
        List<Fold> folds = folds(read, rulebook, witnessed(taken, known), rebuilt(taken), failed);
        Set<Long> stored = store.store(folds, known);
        Set<Long> leftOut = histories.existing(gone);
        Set<Long> deleted = new HashSet<>(gone);
        deleted.removeAll(leftOut);
        store.delete(gone);
        List<Fold> kept =
                folds.stream().filter(fold -> stored.contains(fold.issueId())).toList();
        aftermath.folded(kept, known, again);
        aftermath.leftOut(leftOut);
        aftermath.deleted(deleted);
        finish(taken, stored, gone, failed);
        kept.forEach(fold -> problems.solved(fold.issueId()));
        gone.forEach(problems::solved);
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

    /** What was overtaken by another fold stays dirty and comes again at once; what failed comes again later. */
    private void finish(List<Claim> taken, Set<Long> stored, Set<Long> gone, Set<Long> failed) {
        Map<String, List<Claim>> outcomes = taken.stream().collect(Collectors.groupingBy(claim -> {
            if (stored.contains(claim.issueId()) || gone.contains(claim.issueId())) {
                return "done";
            }
            return failed.contains(claim.issueId()) ? "failed" : "overtaken";
        }));
        claims.delete(outcomes.getOrDefault("done", List.of()));
        claims.postpone(outcomes.getOrDefault("overtaken", List.of()), Duration.ZERO);
        claims.postpone(outcomes.getOrDefault("failed", List.of()), AFTER_FAILURE);
    }

    private static Map<Long, Sighting> sightings(Map<Long, Cause> causes, Map<Long, Instant> heard) {
        Map<Long, Sighting> sightings = new LinkedHashMap<>();
        causes.forEach((id, cause) -> sightings.put(id, new Sighting(cause, Optional.ofNullable(heard.get(id)))));
        return sightings;
    }

    private static Map<Long, Instant> witnessed(Collection<Claim> taken, Known known) {
        Map<Long, Instant> witnessed = heard(taken);
        known.requests().forEach((id, request) -> request.witnessed()
                .ifPresent(at -> witnessed.put(id, Instant.ofEpochMilli(at))));
        return witnessed;
    }

    /** When the first of what users did was heard of. */
    private static Map<Long, Instant> heard(Collection<Claim> taken) {
        Map<Long, Instant> heard = new LinkedHashMap<>();
        for (Claim claim : taken) {
            if (claim.cause().isWitnessed()) {
                heard.merge(
                        claim.issueId(),
                        Instant.ofEpochMilli(claim.marked()),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return heard;
    }

    private static Set<Long> again(List<Claim> taken) {
        return taken.stream().filter(Claim::again).map(Claim::issueId).collect(Collectors.toSet());
    }

    private static Set<Long> rebuilt(List<Claim> taken) {
        return taken.stream()
                .filter(claim -> claim.cause() == Cause.REBUILD)
                .map(Claim::issueId)
                .collect(Collectors.toSet());
    }

    private static Cause stronger(Cause one, Cause other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
