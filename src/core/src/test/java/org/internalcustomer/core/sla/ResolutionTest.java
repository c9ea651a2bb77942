package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    @Test
    @Tag("R-CLK-2")
    void isMetWhenStoppedExactlyAtTheDueInstant() {
        Timer timer = timer(promise(), created("10:00").status("13:00", "Resolved"));
        assertThat(timer.verdict()).isEqualTo(Verdict.MET);
        assertThat(timer.course().due()).hasValue(instant("13:00"));
        assertThat(timer.course().breachedAt()).isEmpty();
    }

    @Test
    @Tag("R-CLK-2")
    void isBreachedAtTheDueInstantWheneverThatIsNoticed() {
        Timer timer = timer(promise(), created("10:00").status("16:00", "Resolved"));
        assertThat(timer.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(timer.course().breachedAt()).hasValue(instant("13:00"));
        assertThat(timer.course().due()).hasValue(instant("13:00"));
        assertThat(timer.spent().used()).isEqualTo(millis("6h"));
    }

    @Test
    @Tag("R-CLK-2")
    void isBreachedOffHoursWhenTheGoalWasUsedUpAtClosingTime() {
        Timer timer = timer(promise(), created("15:00").status("20:00", "Resolved"));
        assertThat(timer.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(timer.course().breachedAt()).hasValue(instant("18:00"));
        assertThat(timer.spent().used()).isEqualTo(millis("3h"));
    }

    @Test
    @Tag("R-HND-6")
    void runsOnWhileDepartmentsDoNotAgreeAndAfterTheRuling() {
        Timer timer = timer(
                promise(),
                created("10:00")
                        .to("SD")
                        .handOff("10:30", "NET")
                        .rejected("11:00", "NET")
                        .handOff("11:10", "NET")
                        .rejected("11:20", "NET")
                        .ruled("12:30", "NET")
                        .status("14:00", "Resolved"));
        assertThat(timer.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(timer.course().due()).hasValue(instant("13:00"));
        assertThat(timer.spent().used()).isEqualTo(millis("4h"));
    }

    @Test
    @Tag("R-CLK-3")
    void hasUsedNothingWhenCreatedAndResolvedAtOnce() {
        Timer timer = timer(promise(), created("10:00").status("10:00", "Resolved"));
        assertThat(timer.verdict()).isEqualTo(Verdict.MET);
        assertThat(timer.spent().used()).isZero();
    }

    @Test
    @Tag("R-CLK-4")
    void tellsWhereTheTimeWent() {
        Timer timer = timer(
                promise(),
                created("17:00")
                        .status("2026-09-29T10:00", "Waiting for customer")
                        .status("2026-09-29T12:00", "Waiting for third party")
                        .status("2026-09-29T13:00", "In Progress")
                        .status("2026-09-29T13:30", "Resolved"));
        assertThat(timer.spent().used()).isEqualTo(millis("2h30m"));
        assertThat(timer.spent().wall()).isEqualTo(millis("17h30m"));
        assertThat(timer.spent().closedHours()).isEqualTo(millis("15h"));
        assertThat(timer.spent().pausedBy())
                .containsEntry(PauseReason.CUSTOMER, millis("2h"))
                .containsEntry(PauseReason.THIRD_PARTY, millis("1h"));
    }

    @Test
    @Tag("R-CLK-4")
    void saysWhichStateHoldsAndWhy() {
        Timer paused = timer(promise(), created("10:00").status("11:00", "Waiting for customer"));
        Reading reading = paused.at(instant("12:00"));
        assertThat(reading.state()).isEqualTo(ClockState.WAITING_FOR_CUSTOMER);
        assertThat(reading.because()).contains("Waiting for customer");
        assertThat(reading.remaining()).hasValue(millis("2h"));
        Timer running = timer(promise(), created("17:00"));
        assertThat(running.at(instant("17:30")).state()).isEqualTo(ClockState.RUNNING);
        assertThat(running.at(instant("18:00")).state()).isEqualTo(ClockState.OFF_HOURS);
        assertThat(running.at(instant("18:00")).nextChange()).hasValue(instant("2026-09-29T09:00"));
        assertThat(running.at(instant("2026-09-29T12:00")).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(running.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    @Tag("R-POL-1")
    void isHeldAgainstTheFirstGoalThatMatches() {
        Timer high = timer(promise(), created("10:00").withPriority("High"));
        assertThat(high.goal().index()).isZero();
        assertThat(high.goal().because()).containsKey(org.internalcustomer.core.request.Field.PRIORITY);
        Timer medium = timer(promise(), created("10:00"));
        assertThat(medium.goal().index()).isEqualTo(3);
        assertThat(medium.goal().isCatchAll()).isTrue();
    }

    @Test
    @Tag("R-POL-1")
    void mayBeMeasuredOnly() {
        Timer low = timer(promise(), created("10:00").withPriority("Low").status("17:00", "Resolved"));
        assertThat(low.verdict()).isEqualTo(Verdict.MEASURED_ONLY);
        assertThat(low.spent().used()).isEqualTo(millis("7h"));
        assertThat(low.course().due()).isEmpty();
    }

    @Test
    @Tag("R-POL-2")
    void startsAndStopsByTheChosenStatuses() {
        Promise promise = promise().start(Trigger.statuses("In Progress")).stop(Trigger.signals(Signal.RESOLUTION_SET));
        assertThat(SlaFold.of(promise.rulebook(), created("10:00").told()).timers())
                .isEmpty();
        Timer timer =
                timer(promise, created("10:00").status("11:00", "In Progress").resolution("12:00", "Done"));
        assertThat(timer.course().started()).isEqualTo(instant("11:00"));
        assertThat(timer.course().stopped()).hasValue(instant("12:00"));
    }

    @Test
    @Tag("R-POL-2")
    void isResetAndResumedByTheChosenEvents() {
        Promise promise =
                promise().reset(Trigger.signals(Signal.HAND_OFF)).resume(Trigger.signals(Signal.CUSTOMER_COMMENT));
        Timer timer = timer(
                promise,
                created("10:00")
                        .to("SD")
                        .handedTo("11:00", "NET")
                        .status("12:00", "Waiting for customer")
                        .commented("12:30", "carl")
                        .status("13:00", "Waiting for customer"));
        assertThat(timer.course().started()).isEqualTo(instant("11:00"));
        assertThat(timer.isRunning()).isTrue();
        assertThat(timer.course().due()).hasValue(instant("14:30"));
    }

    @Test
    @Tag("R-POL-2")
    void isResetOnEnteringAStatusAndNotByWhatHappensInIt() {
        Promise promise = promise().reset(Trigger.statuses("In Progress"));
        Timer timer = timer(
                promise,
                created("10:00")
                        .to("SD")
                        .status("11:00", "In Progress")
                        .commented("11:30", "carl")
                        .priority("11:45", "High"));
        assertThat(timer.course().started()).isEqualTo(instant("11:00"));
        assertThat(timer.course().due()).hasValue(instant("13:00"));
    }

    @Nested
    class WhenPaused {

        @Test
        @Tag("R-CLK-2")
        void hasNoDueInstant() {
            Timer timer = timer(promise(), created("10:00").status("11:00", "Waiting for customer"));
            assertThat(timer.course().due()).isEmpty();
            assertThat(AlertMoment.of(timer, Alert.usual(75))).isEmpty();
            assertThat(timer.at(instant("17:00")).verdict()).isEqualTo(Verdict.OPEN);
        }

        @Test
        @Tag("R-CLK-2")
        void isMetIfStoppedWithNoMoreThanTheGoalUsed() {
            Timer timer = timer(
                    promise(),
                    created("10:00").status("13:00", "Waiting for customer").status("17:00", "Resolved"));
            assertThat(timer.verdict()).isEqualTo(Verdict.MET);
            assertThat(timer.course().due()).isEmpty();
        }

        @Test
        @Tag("R-CLK-2")
        void staysBreachedIfItWasBefore() {
            Timer timer = timer(
                    promise(),
                    created("10:00").status("14:00", "Waiting for customer").status("17:00", "Resolved"));
            assertThat(timer.verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(timer.course().breachedAt()).hasValue(instant("13:00"));
        }

        @Test
        @Tag("R-CLK-2")
        void isDueLaterByThePause() {
            Timer timer = timer(
                    promise(),
                    created("10:00").status("11:00", "Waiting for customer").status("12:00", "In Progress"));
            assertThat(timer.course().due()).hasValue(instant("14:00"));
        }

        @Test
        @Tag("R-CLK-3")
        void staysPausedAfterPauseResumePauseInOneMinute() {
            Timer timer = timer(
                    promise(),
                    created("10:00")
                            .status("11:00", "Waiting for customer")
                            .status("11:00", "In Progress")
                            .status("11:00", "Waiting for customer"));
            assertThat(timer.standing().reason()).contains(PauseReason.CUSTOMER);
            assertThat(timer.spent().used()).isEqualTo(millis("1h"));
        }

        @Test
        @Tag("R-CLK-3")
        void letsTheStopWinWithinOneChangeGroup() {
            Story story = created("10:00").status("11:00", "Resolved");
            story.add(new Event.PriorityChanged(story.together("11:00", 1), "Critical"));
            Timer timer = timer(promise(), story);
            assertThat(timer.course().stopped()).hasValue(instant("11:00"));
            assertThat(timer.verdict()).isEqualTo(Verdict.LATE_BY_CHANGE);
        }
    }

    @Nested
    class WhenTheGoalChanges {

        @Test
        @Tag("R-POL-5")
        void keepsWhatWasUsedAndChangesTheTarget() {
            Timer timer = timer(promise(), created("10:00").priority("11:00", "High"));
            assertThat(timer.course().due()).hasValue(instant("12:00"));
            assertThat(timer.verdict()).isEqualTo(Verdict.OPEN);
        }

        @Test
        @Tag("R-POL-5")
        void isLateByChangeIfTheNewGoalHadPassedAlready() {
            Timer timer = timer(
                    promise(), created("10:00").priority("11:00", "Critical").status("11:30", "Resolved"));
            assertThat(timer.course().breachedAt()).hasValue(instant("10:30"));
            assertThat(timer.verdict()).isEqualTo(Verdict.LATE_BY_CHANGE);
        }

        @Test
        @Tag("R-POL-5")
        void isLateByChangeWhileItStillRuns() {
            Timer timer = timer(promise(), created("10:00").priority("11:00", "Critical"));
            assertThat(timer.course().due()).hasValue(instant("10:30"));
            assertThat(timer.at(instant("11:00")).verdict()).isEqualTo(Verdict.LATE_BY_CHANGE);
        }

        @Test
        @Tag("R-POL-5")
        void staysBreachedIfItWasSoBeforeTheChange() {
            Timer timer =
                    timer(promise(), created("10:00").priority("14:00", "High").status("15:00", "Resolved"));
            assertThat(timer.verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(timer.course().breachedAt()).hasValue(instant("12:00"));
        }

        @Test
        @Tag("R-POL-5")
        void mayBeInTimeAgainByALongerGoal() {
            Timer timer = timer(
                    promise(),
                    created("10:00")
                            .withPriority("High")
                            .priority("12:30", "Medium")
                            .status("12:45", "Resolved"));
            assertThat(timer.verdict()).isEqualTo(Verdict.MET);
            assertThat(timer.course().due()).hasValue(instant("13:00"));
        }

        @Test
        @Tag("R-POL-5")
        void mayRestart() {
            Promise promise = promise().goalChange(GoalChange.Way.RESTART, GoalChange.Way.KEEP);
            Timer timer = timer(promise, created("10:00").priority("11:00", "Critical"));
            assertThat(timer.course().started()).isEqualTo(instant("11:00"));
            assertThat(timer.course().due()).hasValue(instant("11:30"));
            assertThat(timer.verdict()).isEqualTo(Verdict.OPEN);
        }

        @Test
        @Tag("R-POL-5")
        void mayCountFromCreationByTheNewGoalsCalendar() {
            Promise promise = promise()
                    .goalChange(GoalChange.Way.FROM_CREATION, GoalChange.Way.KEEP)
                    .goals(
                            Goal.of(
                                    Condition.on(org.internalcustomer.core.request.Field.PRIORITY, "High"),
                                    millis("2h"),
                                    "ALWAYS"),
                            Goal.of(Condition.always(), millis("3h"), "OFFICE"));
            Timer timer = timer(promise, created("08:00").priority("09:30", "High"));
            assertThat(timer.course().due()).hasValue(instant("10:00"));
            Timer kept = timer(
                    promise.goalChange(GoalChange.Way.KEEP, GoalChange.Way.KEEP),
                    created("08:00").priority("09:30", "High"));
            assertThat(kept.course().due()).hasValue(instant("11:00"));
        }

        @Test
        @Tag("R-POL-4")
        void leavesACompletedTimerAlone() {
            Timer timer = timer(
                    promise(), created("10:00").status("11:00", "Resolved").priority("12:00", "Critical"));
            assertThat(timer.verdict()).isEqualTo(Verdict.MET);
            assertThat(timer.goal().isCatchAll()).isTrue();
        }
    }

    @Nested
    class WhenReopened {

        private final Story reopened = created("10:00")
                .status("11:00", "Resolved")
                .status("12:00", "Closed")
                .status("14:00", "Open");

        @Test
        @Tag("R-POL-6")
        @Tag("R-CLK-7")
        void resumesTheSameCycleWithoutCountingTheTimeBetween() {
            Timer timer = timer(promise(), reopened);
            assertThat(timer.id().cycle()).isEqualTo(1);
            assertThat(timer.course().due()).hasValue(instant("16:00"));
            assertThat(timer.spent().awaitingConfirmation()).isEqualTo(millis("3h"));
            assertThat(timer.spent().paused()).isZero();
        }

        @Test
        @Tag("R-POL-6")
        void mayStartANewCycle() {
            Timing timing = SlaFold.of(promise().reopening(Reopening.NEW_CYCLE).rulebook(), reopened.told());
            assertThat(timing.timers()).extracting(timer -> timer.id().cycle()).containsExactly(1, 2);
            assertThat(timing.timers()).extracting(Timer::verdict).containsExactly(Verdict.MET, Verdict.OPEN);
            assertThat(timing.timers().get(1).course().due()).hasValue(instant("17:00"));
        }

        @Test
        @Tag("R-POL-6")
        void mayIgnoreIt() {
            Timer timer = timer(promise().reopening(Reopening.IGNORE), reopened.status("17:00", "Closed"));
            assertThat(timer.course().stopped()).hasValue(instant("11:00"));
            assertThat(timer.verdict()).isEqualTo(Verdict.MET);
        }

        @Test
        @Tag("R-POL-4")
        void followsTheGoalThatMatchesThen() {
            Story story = created("10:00")
                    .status("11:00", "Resolved")
                    .priority("12:00", "High")
                    .status("14:00", "Open");
            assertThat(timer(promise(), story).course().due()).hasValue(instant("15:00"));
        }
    }

    @Test
    @Tag("R-POL-4")
    void staysWithThePolicyVersionOfItsCreation() {
        SlaPolicy strict = promise().resolveIn("1h").policy();
        Policies policies = new Policies(
                List.of(PolicyVersion.first(promise().policy()), new PolicyVersion(strict, 2, instant("12:00"))));
        assertThat(policies.select(Optional.of("SD"), Metric.RESOLUTION, instant("11:59")))
                .map(PolicyVersion::version)
                .contains(1);
        assertThat(policies.select(Optional.of("SD"), Metric.RESOLUTION, instant("12:00")))
                .map(PolicyVersion::version)
                .contains(2);
    }

    private static Timer timer(Promise promise, Story story) {
        return SlaFold.of(promise.rulebook(), story.told())
                .timer(Metric.RESOLUTION)
                .orElseThrow();
    }
}
