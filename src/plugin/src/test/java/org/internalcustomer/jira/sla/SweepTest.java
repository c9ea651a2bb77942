package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sweep over timers whose moment has come. */
class SweepTest {

    private final SettableClock clock = new SettableClock(MON_09_00);
    private final Sql sql = TestDatabase.h2(
                    DirtyRow.class,
                    RequestRow.class,
                    TimerRow.class,
                    LegRow.class,
                    CorrectedRow.class,
                    ServingRow.class)
            .sql();
    private Rulebook rules = Stories.RULES;
    private final NotedFirings firings = new NotedFirings();
    private final FoldStore store = new FoldStore(sql, () -> rules, firings, clock);
    private final DirtyClaims claims = new DirtyClaims(sql, clock);
    private final FoldProblems problems = new FoldProblems();
    private final Sweep sweep = new Sweep(sql, () -> rules, firings, problems, clock);

    @BeforeEach
    void oneRunningTimer() {
        keep(issue(1).fold());
    }

    @Test
    @Tag("R-ALR-2")
    void tellsNothingBeforeItsTime() {
        clock.pass(Duration.ofMinutes(191));

        sweep.run();

        assertThat(firings.told).isEmpty();
    }

    @Test
    @Tag("R-ALR-1")
    void warnsOnceAndThenTellsTheBreachOnce() {
        clock.pass(Duration.ofMinutes(192));
        sweep.run();
        sweep.run();
        assertThat(firings.told).containsExactlyInAnyOrder("1/STD/RESOLUTION/1/P80", "1/STD/LEG/1/P80");

        clock.pass(Duration.ofMinutes(48));
        sweep.run();
        sweep.run();
        assertThat(firings.told).hasSize(4).contains("1/STD/RESOLUTION/1/DUE");
    }

    @Test
    @Tag("R-ALR-1")
    void saysOnlyTheWorseOfTwoThatCameTogether() {
        clock.pass(Duration.ofHours(5));

        sweep.run();

        assertThat(firings.told).containsExactlyInAnyOrder("1/STD/RESOLUTION/1/DUE", "1/STD/LEG/1/DUE");
    }

    @Test
    @Tag("R-ALR-1")
    void doesNotRepeatItselfAfterARebuild() {
        clock.pass(Duration.ofHours(5));
        sweep.run();

        keep(issue(1).fold());
        sweep.run();

        assertThat(firings.told).hasSize(2);
    }

    @Test
    @Tag("R-ALR-1")
    void doesNotFireAgainAfterWhatItDidToTheIssue() {
        clock.pass(Duration.ofHours(5));
        sweep.run();

        keep(issue(1).after(Duration.ofHours(5)).status("3").fold());
        sweep.run();

        assertThat(firings.told).hasSize(2);
    }

    @Test
    @Tag("R-ALR-1")
    void isQuietAboutWhatRestatedRulesMakeLate() {
        clock.pass(Duration.ofHours(3));
        keep(rebuilt(issue(1).createdAt(MON_09_00.minus(Duration.ofDays(3))).fold()));

        sweep.run();

        assertThat(firings.prepared).isEmpty();
    }

    @Test
    @Tag("R-ALR-1")
    void stillTellsAfterARebuildWhatWasDueBefore() {
        clock.pass(Duration.ofHours(5));
        keep(rebuilt(issue(1).fold()));

        sweep.run();

        assertThat(firings.told).containsExactlyInAnyOrder("1/STD/RESOLUTION/1/DUE", "1/STD/LEG/1/DUE");
    }

    @Test
    void waitsWhereTheHistoryHasJustGrown() {
        clock.pass(Duration.ofHours(5));
        claims.insert(List.of(1L), Cause.CHANGED);

        sweep.run();

        assertThat(firings.prepared).isEmpty();
    }

    @Test
    @Tag("R-ALR-1")
    void tellsNothingWhilePaused() {
        keep(issue(1).after(Duration.ofHours(1)).status("10001").fold());
        clock.pass(Duration.ofHours(9));

        sweep.run();

        assertThat(firings.prepared).isEmpty();
    }

    @Test
    @Tag("R-ALR-1")
    void warnsAtTheShareThatThePolicySays() {
        rules = Stories.rules(50);
        keep(issue(2).fold());
        clock.pass(Duration.ofMinutes(119));
        sweep.run();
        assertThat(firings.told).isEmpty();

        clock.pass(Duration.ofMinutes(1));
        sweep.run();

        assertThat(firings.told).contains("2/STD/RESOLUTION/1/P50");
    }

    @Test
    @Tag("R-ALR-1")
    void tellsNothingAfterThePolicyIsWithdrawn() {
        rules = Stories.withdrawnAt(clock.instant().plus(Duration.ofHours(1)));
        clock.pass(Duration.ofHours(9));

        sweep.run();

        assertThat(firings.prepared).isEmpty();
    }

    @Test
    @Tag("R-ALR-1")
    void tellsNothingIfTheHistoryGrowsWhileItWrites() {
        clock.pass(Duration.ofHours(5));
        firings.meanwhile = () -> claims.insert(List.of(1L), Cause.CHANGED);

        sweep.run();

        assertThat(firings.prepared).isNotEmpty();
        assertThat(firings.told).isEmpty();
    }

    @Test
    @Tag("R-ALR-1")
    void tellsABreachOnceThatHappenedJustBeforeAPause() {
        keep(issue(1).after(Duration.ofHours(5)).status("10001").fold());
        clock.pass(Duration.ofHours(6));
        sweep.run();
        assertThat(firings.prepared).isEmpty();

        keep(issue(1).after(Duration.ofHours(5))
                .status("10001")
                .after(Duration.ofHours(1))
                .status("3")
                .fold());
        sweep.run();
        sweep.run();

        assertThat(firings.told).containsExactlyInAnyOrder("1/STD/RESOLUTION/1/DUE", "1/STD/LEG/1/DUE");
    }

    @Test
    @Tag("R-ALR-1")
    void isQuietAboutWhatWasLateWhenFirstSeen() {
        clock.pass(Duration.ofHours(5));
        keep(issue(2).fold());

        sweep.run();

        assertThat(firings.prepared).noneMatch(key -> key.startsWith("2/"));
    }

    @Test
    @Tag("R-ALR-2")
    void tellsOfTheOthersWhereOneCannotBeTold() {
        keep(issue(2).fold());
        clock.pass(Duration.ofHours(5));
        firings.refused = "1/";

        sweep.run();

        assertThat(firings.told).containsExactlyInAnyOrder("2/STD/RESOLUTION/1/DUE", "2/STD/LEG/1/DUE");
        assertThat(problems.all()).containsOnlyKeys(1L);

        firings.refused = "none";
        clock.pass(Duration.ofMinutes(5));
        sweep.run();
        assertThat(firings.told).hasSize(4).contains("1/STD/RESOLUTION/1/DUE");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    @Tag("R-ALR-2")
    void tellsOfEverythingThatIsDueAfterAnOutage() {
        LongStream.range(2, 152).forEach(id -> keep(issue(id).fold()));
        clock.pass(Duration.ofHours(5));
        int before = firings.asked;

        sweep.run();

        assertThat(firings.told).hasSize(302);
        assertThat(firings.asked - before).as("once for each batch").isEqualTo(2);
    }

    private static Fold rebuilt(Fold fold) {
        return new Fold(fold.history(), fold.timing(), fold.witnessed(), true);
    }

    private void keep(Fold fold) {
        store.store(List.of(fold), store.known(List.of(fold.issueId())));
    }
}
