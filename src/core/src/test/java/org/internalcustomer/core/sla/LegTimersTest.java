package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LegTimersTest {

    @Test
    @Tag("R-HND-2")
    void runEachOnTheGoalOfItsDepartment() {
        Promise promise = promise().legIn("2h").legOf("NET", "1h");
        List<Timer> legs =
                legs(promise, created("10:00").to("SD").handedTo("11:30", "NET").status("13:00", "Resolved"));
        assertThat(legs).extracting(Timer::verdict).containsExactlyInAnyOrder(Verdict.MET, Verdict.BREACHED);
        Timer net = legs.stream()
                .filter(leg -> leg.id().policy().equals("NET"))
                .findFirst()
                .orElseThrow();
        assertThat(net.course().breachedAt()).hasValue(instant("12:30"));
        assertThat(net.owners().provider()).contains("NET");
        assertThat(net.id().cycle()).isEqualTo(2);
    }

    @Test
    @Tag("R-HND-2")
    void doNotBlameADepartmentThatInheritedTheLateness() {
        List<Timer> legs = legs(
                promise().resolveIn("1h").legIn("2h"),
                created("10:00").to("SD").handedTo("11:00", "NET").status("14:00", "Resolved"));
        assertThat(legs).extracting(Timer::lateInherited).containsExactly(false, true);
        assertThat(legs).extracting(Timer::verdict).containsExactly(Verdict.MET, Verdict.LATE_INHERITED);
    }

    @Test
    @Tag("R-HND-3")
    void giveAReturnedDepartmentWhatWasLeft() {
        List<Timer> legs = legs(
                promise().resolveIn("9h").legIn("2h"),
                created("10:00").to("SD").handedTo("11:30", "NET").handedTo("12:00", "SD"));
        assertThat(legs.get(2).goal().budget()).hasValue(millis("30m"));
        assertThat(legs.get(2).course().due()).hasValue(instant("12:30"));
    }

    @Test
    @Tag("R-HND-3")
    void areDueAtTheirStartWithNothingLeft() {
        List<Timer> legs = legs(
                promise().resolveIn("9h").legIn("1h"),
                created("10:00")
                        .to("SD")
                        .handedTo("12:00", "NET")
                        .handedTo("12:30", "SD")
                        .status("13:00", "Resolved"));
        assertThat(legs.get(2).course().breachedAt()).hasValue(instant("12:30"));
        assertThat(legs.get(2).verdict()).isEqualTo(Verdict.BREACHED);
    }

    /** The offer was made before the clock began again; it cannot end before that. */
    @Test
    @Tag("R-POL-5")
    void doNotEndBeforeAChangeOfGoalBeganThemAgain() {
        Timer first = legs(
                        promise().legByPriority("SD", GoalChange.Way.RESTART, GoalChange.Way.KEEP),
                        created("10:00")
                                .to("SD")
                                .handOff("11:00", "NET")
                                .priority("11:30", "Critical")
                                .accepted("12:00", "NET"))
                .get(0);
        assertThat(first.course().started()).isEqualTo(instant("11:30"));
        assertThat(first.course().stopped()).hasValue(instant("11:30"));
        assertThat(first.spent().pausedBy()).isEmpty();
    }

    @Test
    @Tag("R-HND-1")
    void standStillWhileAnOfferIsOpen() {
        Story offered = created("10:00").to("SD").offeredTo("11:00", "NET");
        Timer waiting = legs(promise().legIn("2h"), offered).get(0);
        assertThat(waiting.at(instant("12:00")).state()).isEqualTo(ClockState.WAITING_FOR_ACCEPTANCE);
        Timer rejected =
                legs(promise().legIn("2h"), offered.rejected("12:00", "NET")).get(0);
        assertThat(rejected.course().due()).hasValue(instant("13:00"));
        assertThat(rejected.spent().pausedBy()).containsEntry(PauseReason.ACCEPTANCE, millis("1h"));
    }

    @Test
    @Tag("R-HND-1")
    void stopAsOfTheOfferThatWasAccepted() {
        List<Timer> legs = legs(
                promise().legIn("2h"),
                created("10:00").to("SD").offeredTo("11:00", "NET").accepted("12:00", "NET"));
        assertThat(legs.get(0).course().stopped()).hasValue(instant("11:00"));
        assertThat(legs.get(0).spent().paused()).isZero();
        assertThat(legs.get(1).course().started()).isEqualTo(instant("12:00"));
    }

    @Test
    @Tag("R-HND-4")
    void leaveTheEndToEndTimerRunning() {
        Timing timing = SlaFold.of(
                promise().legIn("2h").rulebook(),
                created("10:00").to("SD").offeredTo("11:00", "NET").told());
        assertThat(timing.timer(Metric.RESOLUTION).orElseThrow().isRunning()).isTrue();
    }

    @Test
    @Tag("R-HND-4")
    void shareTheOverrunByWhatEachUsedTooMuch() {
        Promise promise = promise().legIn("1h").legOf("NET", "30m");
        Timing timing = SlaFold.of(
                promise.rulebook(),
                created("10:00")
                        .to("SD")
                        .handedTo("12:00", "NET")
                        .status("15:30", "Resolved")
                        .told());
        Overrun overrun = Overrun.of(timing.timers(), instant("15:30"));
        assertThat(overrun.shares().get(1)).isCloseTo(0.25, within(1e-9));
        assertThat(overrun.shares().get(2)).isCloseTo(0.75, within(1e-9));
    }

    @Test
    @Tag("R-HND-4")
    void callAnOverrunStructuralIfNoLegIsOver() {
        Timing timing = SlaFold.of(
                promise().legIn("9h").rulebook(),
                created("10:00").to("SD").status("15:30", "Resolved").told());
        assertThat(Overrun.of(timing.timers(), instant("15:30")).isStructural()).isTrue();
    }

    private static List<Timer> legs(Promise promise, Story story) {
        return SlaFold.of(promise.rulebook(), story.told()).timers().stream()
                .filter(timer -> timer.id().metric() == Metric.LEG)
                .toList();
    }
}
