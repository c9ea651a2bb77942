package org.internalcustomer.jira.sla;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds every known issue again from its history, and keeps what that changed. The figures of a page of issues are
 * replaced in one transaction, with its part of the report; until then the old ones are seen. Killed anywhere, the page
 * is done again, with nothing left to change.
 */
final class Rebuild implements PagedJob {

    static final Run.Job JOB = new Run.Job("rebuild", "*");

    /** Names of counters. */
    static final String TIMERS = "timers";

    static final String ISSUES = "issues";

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int PAGE = 200;

    private final KnownIssues known;
    private final DirtyRequests dirty;
    private final DirtyClaims claims;
    private final Rules rules;
    private final RulesMark mark;
    private final FoldStep step;
    private final RunStore runs;
    private final Sql sql;
    private final InstantSource clock;

    /** Where this process left off; the page after another cursor may be one that a crash interrupted. */
    private volatile long stoodAt = -1;

    Rebuild(
            KnownIssues known,
            DirtyRequests dirty,
            DirtyClaims claims,
            Rules rules,
            RulesMark mark,
            FoldStep step,
            RunStore runs,
            Sql sql,
            InstantSource clock) {
        this.known = known;
        this.dirty = dirty;
        this.claims = claims;
        this.rules = rules;
        this.mark = mark;
        this.step = step;
        this.runs = runs;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return JOB.name();
    }

    @Override
    public Optional<Run> page(Run run) {
        String now = mark.now();
        if (!now.equals(run.asked())) {
            return Optional.of(kept(run.again(now)));
        }
        if (run.progress().cursor() == 0) {
            dirty.mark(claims.inWork(), Cause.REBUILD);
        }
        List<Long> ids = known.idsAfter(run.progress().cursor(), PAGE);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        fold(FoldStep.Asked.rebuild(ids, run.progress().cursor() != stoodAt), run.id());
        stoodAt = ids.get(ids.size() - 1);
        return Optional.of(kept(run.after(stoodAt, ids.size())));
    }

    /** Rules that are saved from now on are owed. */
    @Override
    public void finished(Run run) {
        mark.mark(run.asked());
    }

    @Override
    public void calledOff(Run run) {
        mark.mark(mark.now());
        claims.drop(Cause.REBUILD);
    }

    private Run kept(Run run) {
        sql.change(db -> runs.advance(db, run));
        return run;
    }

    private void fold(FoldStep.Asked page, long runId) {
        Rulebook rulebook = rules.now();
        try {
            fold(page, rulebook, runId);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn(
                    "Could not rebuild {} issues together; each is tried alone",
                    page.causes().size(),
                    failed);
            page.causes().keySet().forEach(id -> foldAlone(id, rulebook, runId));
        }
    }

    /** What cannot be folded now is the worker's, who tries it again. */
    private void foldAlone(Long id, Rulebook rulebook, long runId) {
        try {
            fold(FoldStep.Asked.rebuild(List.of(id), true), rulebook, runId);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Could not rebuild the issue with the id {}", id, failed);
            dirty.mark(id, Cause.REBUILD);
        }
    }

    private void fold(FoldStep.Asked page, Rulebook rulebook, long runId) {
        FoldStep.Outcome outcome =
                step.fold(page, rulebook, (db, folds) -> report(db, folds, rulebook.calendars(), runId));
        Set<Long> missed = new HashSet<>(page.causes().keySet());
        missed.removeAll(outcome.stored());
        missed.removeAll(outcome.gone());
        if (!missed.isEmpty()) {
            dirty.mark(missed, Cause.REBUILD);
        }
    }

    private void report(Db db, List<Fold> folds, Calendars calendars, long runId) throws SQLException {
        Map<Long, List<Timer>> stored =
                StoredFolds.timers(db, folds.stream().map(Fold::issueId).toList(), calendars).stream()
                        .collect(Collectors.groupingBy(
                                StoredFolds.IssueTimer::issueId,
                                Collectors.mapping(StoredFolds.IssueTimer::timer, Collectors.toList())));
        List<TimerChange> changes = folds.stream()
                .flatMap(fold -> TimerChange.pairs(
                        fold.issueId(),
                        fold.history().issue().key(),
                        stored.getOrDefault(fold.issueId(), List.of()),
                        fold.timing().timers())
                        .stream())
                .filter(TimerChange::isChange)
                .toList();
        if (!changes.isEmpty()) {
            long now = clock.millis();
            runs.count(db, runId, counted(changes, now));
            RunChanges.add(db, runId, changes, now);
        }
    }

    private static Counters counted(List<TimerChange> changes, long now) {
        Counters counted = new Counters();
        Set<Long> issues = new HashSet<>();
        for (TimerChange change : changes) {
            counted.add(TIMERS);
            if (issues.add(change.issueId())) {
                counted.add(ISSUES);
            }
            if (change.isFlip(now)) {
                change.countFlip(counted, now);
            }
        }
        return counted;
    }
}
