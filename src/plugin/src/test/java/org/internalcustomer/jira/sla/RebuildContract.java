package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;
import org.internalcustomer.jira.host.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a change of the rules, or an administrator, may rely on, on every database. */
@Tag("R-CLK-1")
abstract class RebuildContract {

    private static final int ISSUES = 450;

    private final SettableClock clock = new SettableClock(MON_09_00);
    private final SettableMark mark = new SettableMark();
    private final ToldJira jira = new ToldJira();
    private final List<Long> indexed = new ArrayList<>();
    private Rulebook rules = Stories.RULES;
    private Sql sql;
    private DirtyClaims claims;
    private RunStore store;
    private RunChanges changes;
    private Rebuild rebuild;
    private FoldStep step;
    private Runnable whenTold = () -> {};
    private Runs runs;

    abstract Sql emptyDatabase();

    /** The first one is resolved after three hours, the others are open. */
    @BeforeEach
    void manyKnownIssues() {
        sql = emptyDatabase();
        claims = new DirtyClaims(sql, clock);
        store = new RunStore(sql, clock);
        changes = new RunChanges(sql);
        jira.has(issue(1).after(Duration.ofHours(3)).status("5"));
        for (int id = 2; id <= ISSUES; id++) {
            jira.has(issue(id));
        }
        node();
        run();
        mark.now = "changed";
    }

    @Test
    void foldsEveryKnownIssueAndRemembersForWhichRules() {
        assertThat(mark.isOwed()).isTrue();

        Run run = run();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.progress().done()).isEqualTo(ISSUES);
        assertThat(run.progress().total()).isEqualTo(ISSUES);
        assertThat(mark.isOwed()).isFalse();
    }

    @Test
    @Tag("R-POL-4")
    void reportsWhatChangedAndNothingTheSecondTime() {
        rules = Stories.published(MON_09_00.minusSeconds(1), 2, OpenRequests.STAY);
        clock.pass(Duration.ofHours(3));

        Run first = run();

        assertThat(first.counters().of(Rebuild.TIMERS)).isEqualTo(ISSUES);
        assertThat(first.counters().of(Rebuild.ISSUES)).isEqualTo(ISSUES);
        assertThat(first.counters().below(TimerChange.FLIP)).containsEntry("MET/BREACHED", 1L);
        assertThat(changes.page(first.id(), true, 0, 1)).singleElement().satisfies(line -> {
            assertThat(line.issueKey()).isEqualTo("T-1");
            assertThat(line.before()).contains("MET");
            assertThat(line.after()).contains("BREACHED");
        });

        Run second = run();

        assertThat(second.counters().json()).isEqualTo("{}");
        assertThat(changes.page(second.id(), false, 0, 10)).isEmpty();
    }

    @Test
    void goesOnWhereItWasKilledAndReportsEachChangeOnce() {
        rules = Stories.published(MON_09_00.minusSeconds(1), 2, OpenRequests.STAY);
        jira.diesAt(300);
        Run begun = begin();
        assertThatThrownBy(() -> runs.workOn(begun.id())).isInstanceOf(OutOfMemoryError.class);

        assertThat(store.run(begun.id()).orElseThrow().progress().done()).isEqualTo(200);
        assertThat(mark.isOwed()).isTrue();
        assertThat(changes.page(begun.id(), false, 0, ISSUES)).hasSize(200);

        jira.livesOn();
        node();
        assertThat(store.running()).extracting(Run::id).containsExactly(begun.id());
        runs.workOn(begun.id());

        Run ended = store.run(begun.id()).orElseThrow();
        assertThat(ended.state()).isEqualTo(Run.State.DONE);
        assertThat(ended.counters().of(Rebuild.TIMERS)).isEqualTo(ISSUES);
        assertThat(changes.page(begun.id(), false, 0, 2 * ISSUES)).hasSize(ISSUES);
    }

    @Test
    void indexesAgainWhatAKillMayHaveLeftOut() {
        Run begun = begin();
        jira.diesAt(300);
        assertThatThrownBy(() -> runs.workOn(begun.id())).isInstanceOf(OutOfMemoryError.class);
        jira.livesOn();
        node();
        indexed.clear();

        runs.workOn(begun.id());

        assertThat(indexed).contains(201L, 400L).doesNotContain(200L, 401L);
    }

    @Test
    void pausesBetweenTwoPagesAndGoesOn() {
        Run begun = begin();
        jira.whenRead(() -> runs.pause(Rebuild.JOB));
        runs.workOn(begun.id());

        Run paused = store.run(begun.id()).orElseThrow();
        assertThat(paused.state()).isEqualTo(Run.State.PAUSED);
        assertThat(paused.progress().done()).isEqualTo(200);
        assertThatThrownBy(() -> runs.pause(Rebuild.JOB)).isInstanceOf(Conflict.class);

        jira.whenRead(() -> {});
        store.turn(begun.id(), Run.State.PAUSED, Run.State.RUNNING);
        runs.workOn(begun.id());
        assertThat(store.run(begun.id()).orElseThrow().state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void isOwedNoMoreOnceAnAdministratorCancelledIt() {
        claims.insert(List.of(7L), Cause.REBUILD);
        Run begun = begin();
        jira.whenRead(() -> runs.cancel(Rebuild.JOB));
        runs.workOn(begun.id());

        Run cancelled = store.run(begun.id()).orElseThrow();
        assertThat(cancelled.state()).isEqualTo(Run.State.CANCELLED);
        assertThat(cancelled.progress().done()).isLessThan(ISSUES);
        assertThat(claims.count()).isZero();
        assertThat(mark.isOwed()).isFalse();
        assertThatThrownBy(() -> runs.cancel(Rebuild.JOB)).isInstanceOf(NotFound.class);
    }

    @Test
    void beginsAgainForRulesThatWereSavedWhileItRan() {
        Run begun = begin();
        jira.whenRead(() -> mark.now = "changed again");
        runs.workOn(begun.id());

        Run ended = store.run(begun.id()).orElseThrow();
        assertThat(ended.progress().done()).isEqualTo(ISSUES);
        assertThat(mark.marked).isEqualTo("changed again");
    }

    @Test
    void runsOnceAtATime() {
        Run begun = begin();
        assertThatThrownBy(this::begin).isInstanceOf(Conflict.class);
        runs.workOn(begun.id());
        assertThat(begin().id()).isGreaterThan(begun.id());
    }

    @Test
    void leavesOneAloneThatHasJustFailedForTheSameRules() {
        Run failed = begin();
        store.end(failed.id(), Run.State.FAILED, "why");

        clock.pass(Duration.ofMinutes(59));
        assertThat(startIfOwed()).isEqualTo(failed.id());

        clock.pass(Duration.ofMinutes(1));
        assertThat(startIfOwed()).isGreaterThan(failed.id());
    }

    @Test
    void triesOneAgainThatFailedAtOnceForOtherRules() {
        Run failed = begin();
        store.end(failed.id(), Run.State.FAILED, "why");
        mark.now = "mended";

        assertThat(startIfOwed()).isGreaterThan(failed.id());
    }

    @Test
    void leavesToTheWorkerWhatSomebodyFoldsMeanwhile() {
        claims.insert(List.of(ISSUES + 1L), Cause.CREATED);
        claims.claim(1);

        run();

        assertThat(claims.count(Cause.REBUILD)).isEqualTo(1);
    }

    @Test
    void leavesToTheWorkerWhatWasFoldedWhileOthersWereTold() {
        whenTold = () -> {
            whenTold = () -> {};
            step.fold(FoldStep.Asked.rebuild(List.of(7L), false), rules, (db, stored) -> {});
        };

        run();

        assertThat(claims.inWork()).isEmpty();
        assertThat(claims.claim(10)).extracting(DirtyClaims.Claim::issueId).containsExactly(7L);
    }

    @Test
    void forgetsWhatIsGone() {
        sql.change(db -> db.update("UPDATE [REQUEST] SET {ISSUE_ID} = ? WHERE {ISSUE_ID} = ?", 9_999L, 2L));
        run();
        assertThat(new KnownIssues(sql).count()).isEqualTo(ISSUES - 1);
    }

    private Run run() {
        Run run = begin();
        runs.workOn(run.id());
        return store.run(run.id()).orElseThrow();
    }

    /** What the minutely job does; nothing runs here. The latest run then. */
    private long startIfOwed() {
        runs.stop();
        new Rebuilds(runs, mark, new KnownIssues(sql), clock).startIfOwed();
        return store.latest(Rebuild.JOB).orElseThrow().id();
    }

    private Run begin() {
        return store.begin(Rebuild.JOB, new KnownIssues(sql).count(), mark.now(), "admin");
    }

    /** What a process begins with. */
    private void node() {
        FoldStore folds = new FoldStore(sql, () -> rules, new NotedFirings(), clock);
        step = new FoldStep(
                jira,
                folds,
                new Aftermath(List.of(new Listening()), (issue, accountable) -> {}, indexed::addAll),
                new FoldProblems(),
                clock);
        rebuild = new Rebuild(
                new KnownIssues(sql), new DirtyMarks(claims), claims, () -> rules, mark, step, store, sql, clock);
        runs = new Runs(List.of(rebuild), store, FakeJira.locks(), FakeJira.thread());
        if (new KnownIssues(sql).count() == 0) {
            List<Long> ids =
                    java.util.stream.LongStream.rangeClosed(1, ISSUES).boxed().toList();
            step.fold(FoldStep.Asked.rebuild(ids, false), rules, (db, stored) -> {});
        }
    }

    /** Another feature that hears of folds. */
    private final class Listening implements RequestObserver {

        @Override
        public void folded(Collection<FoldedRequest> requests) {
            whenTold.run();
        }

        @Override
        public void leftOut(Collection<Long> issueIds) {}

        @Override
        public void deleted(Collection<Long> issueIds) {}
    }

    /** Which rules hold is what the test says. */
    static final class SettableMark implements RulesMark {

        private String now = "first";
        private String marked = "";

        @Override
        public String now() {
            return now;
        }

        @Override
        public String marked() {
            return marked;
        }

        @Override
        public void mark(String rulesOfThen) {
            marked = rulesOfThen;
        }
    }
}
