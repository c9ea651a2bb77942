package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.sla.DirtyClaims.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a batch of dirty issues from claim to end: read, fold, store, tell, index ({@link FoldStep}), and only then forget
 * that they were dirty. Killed anywhere, it is done again with the same result.
 */
final class FoldBatch {

    private static final Logger LOG = LoggerFactory.getLogger(FoldBatch.class);
    private static final int MOST = 200;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final DirtyClaims claims;
    private final Rules rules;
    private final FoldStep step;
    private final FoldProblems problems;

    FoldBatch(DirtyClaims claims, Rules rules, FoldStep step, FoldProblems problems) {
        this.claims = claims;
        this.rules = rules;
        this.step = step;
        this.problems = problems;
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
        FoldStep.Outcome outcome =
                step.fold(new FoldStep.Asked(causes, heard(taken), rebuilt(taken), again), rulebook, (db, folds) -> {});
        finish(taken, outcome.stored(), outcome.gone(), outcome.failed());
        outcome.stored().forEach(problems::solved);
        outcome.gone().forEach(problems::solved);
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
