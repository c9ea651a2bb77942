package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-POL-3")
class GoalKindsTest {

    private static final String TUE_17_00 = "2026-09-29T17:00";
    private static final String WED_17_00 = "2026-09-30T17:00";

    @Nested
    class ByAClockTimeOfAWorkingDay {

        private final Goal goal = Goal.by(Condition.always(), LocalTime.of(17, 0), 1, "OFFICE");

        @Test
        void isDueThen() {
            Timer timer = timer(created("10:00"), goal);
            assertThat(timer.course().due()).hasValue(instant(TUE_17_00));
            assertThat(timer.at(instant("2026-09-29T09:00")).remaining()).hasValue(millis("8h"));
            assertThat(timer.allowed()).hasValue(millis("16h"));
        }

        @Test
        @Tag("R-CLK-2")
        void standsThroughAPause() {
            Timer timer = timer(created("10:00").status("11:00", "Waiting for customer"), goal);
            assertThat(timer.course().due()).hasValue(instant(TUE_17_00));
            assertThat(timer.verdictAt(instant(TUE_17_00))).isEqualTo(Verdict.OPEN);
            assertThat(timer.verdictAt(instant(TUE_17_00) + 1)).isEqualTo(Verdict.BREACHED);
        }

        @Test
        @Tag("R-CLK-2")
        void isLateAfterItAlsoWhilePaused() {
            Story waiting = created("10:00").status("11:00", "Waiting for customer");
            assertThat(timer(waiting.status(WED_17_00, "Resolved"), goal))
                    .extracting(Timer::verdict, each -> each.course().breachedAt())
                    .containsExactly(Verdict.BREACHED, OptionalLong.of(instant(TUE_17_00)));
        }

        @Test
        void isMetAtItsVeryInstant() {
            assertThat(timer(created("10:00").status(TUE_17_00, "Resolved"), goal)
                            .verdict())
                    .isEqualTo(Verdict.MET);
        }

        @Test
        @Tag("R-POL-6")
        void standsThroughAReopening() {
            Story reopened = created("10:00").status("11:00", "Resolved").status("2026-09-30T09:00", "Open");
            assertThat(timer(reopened, goal).verdictAt(instant("2026-09-30T09:00")))
                    .isEqualTo(Verdict.BREACHED);
        }

        @Test
        void warnsAfterItsShareOfTheWorkingTime() {
            Timer timer = timer(created("10:00"), goal);
            assertThat(AlertMoment.of(timer, Alert.usual(50)))
                    .extracting(AlertMoment::at)
                    .containsExactly(instant("18:00"), instant(TUE_17_00));
        }

        @Test
        @Tag("R-POL-5")
        void countsFromTheStartWhenItBeginsToMatch() {
            Goal today = Goal.by(Condition.on(Field.PRIORITY, "High"), LocalTime.of(12, 0), 0, "OFFICE");
            Timer timer = timer(created("10:00").priority("13:00", "High"), today, goal);
            assertThat(timer.verdict()).isEqualTo(Verdict.LATE_BY_CHANGE);
            assertThat(timer.course().breachedAt()).hasValue(instant("12:00"));
        }

        @Test
        @Tag("R-POL-5")
        void countsFromTheChangeWherePoliciesRestart() {
            Goal today = Goal.by(Condition.on(Field.PRIORITY, "High"), LocalTime.of(12, 0), 0, "OFFICE");
            Timer timer = SlaFold.of(
                            promise()
                                    .goals(today, goal)
                                    .goalChange(GoalChange.Way.RESTART, GoalChange.Way.KEEP)
                                    .rulebook(),
                            created("10:00").priority("13:00", "High").told())
                    .timer(Metric.RESOLUTION)
                    .orElseThrow();
            assertThat(timer.course().due()).hasValue(instant("2026-09-29T12:00"));
        }
    }

    @Nested
    class APromisedDate {

        private final Goal goal = Goal.promised(Condition.always(), OptionalLong.of(millis("3h")), "OFFICE");

        @Test
        void isUntilThenTheTimeInsteadOfIt() {
            assertThat(timer(created("10:00"), goal).course().due()).hasValue(instant("13:00"));
        }

        @Test
        void holdsFromThePromiseOn() {
            Timer timer = timer(created("10:00").promised("11:00", TUE_17_00), goal);
            assertThat(timer.course().due()).hasValue(instant(TUE_17_00));
            assertThat(timer.goal().deadline())
                    .hasValue(new Deadline(instant(TUE_17_00), OptionalLong.of(instant(TUE_17_00))));
        }

        @Test
        @Tag("R-CLK-2")
        void neverMovesByItself() {
            Story story = created("10:00").promised("11:00", TUE_17_00).status("12:00", "Waiting for customer");
            assertThat(timer(story, goal).course().due()).hasValue(instant(TUE_17_00));
            assertThat(timer(story.priority("13:00", "High"), goal).course().due())
                    .hasValue(instant(TUE_17_00));
        }

        @Test
        void movesWhenTheCustomerAgrees() {
            Story proposed = created("10:00").promised("11:00", TUE_17_00).promised("12:00", WED_17_00);
            assertThat(timer(proposed, goal).course().due()).hasValue(instant(TUE_17_00));
            Timer agreed = timer(proposed.agreed("13:00").status(WED_17_00, "Resolved"), goal);
            assertThat(agreed.verdict()).isEqualTo(Verdict.MET);
            assertThat(agreed.goal().deadline())
                    .hasValue(new Deadline(instant(WED_17_00), OptionalLong.of(instant(TUE_17_00))));
        }

        @Test
        void staysWhenTheCustomerDeclinesAnother() {
            Story story = created("10:00")
                    .promised("11:00", TUE_17_00)
                    .promised("12:00", WED_17_00)
                    .declined("13:00");
            assertThat(timer(story, goal).course().due()).hasValue(instant(TUE_17_00));
        }

        @Test
        void wasNeverMadeWhenTheCustomerDeclinesTheFirst() {
            Story story = created("10:00").promised("11:00", WED_17_00);
            assertThat(timer(story.declined("12:00"), goal).course().due()).hasValue(instant("13:00"));
            assertThat(timer(story.declined("14:00"), goal).verdictAt(instant("14:00")))
                    .isEqualTo(Verdict.BREACHED);
        }

        @Test
        @Tag("R-CLK-2")
        void undoesNoBreach() {
            Story late = created("10:00").promised("14:00", TUE_17_00).status("15:00", "Resolved");
            assertThat(timer(late, goal))
                    .extracting(Timer::verdict, each -> each.course().breachedAt())
                    .containsExactly(Verdict.BREACHED, OptionalLong.of(instant("13:00")));
            Story slipped = created("10:00")
                    .promised("11:00", TUE_17_00)
                    .promised("2026-09-29T17:30", WED_17_00)
                    .agreed("2026-09-29T17:40")
                    .status("2026-09-30T09:00", "Resolved");
            assertThat(timer(slipped, goal).verdict()).isEqualTo(Verdict.BREACHED);
        }

        @Test
        @Tag("R-CLK-2")
        void staysBrokenWhenItIsDeclinedTooLate() {
            Story declined = created("10:00").promised("11:00", TUE_17_00).declined("2026-09-29T17:30");
            assertThat(timer(declined, goal))
                    .extracting(Timer::verdict, each -> each.course().breachedAt())
                    .containsExactly(Verdict.BREACHED, OptionalLong.of(instant(TUE_17_00)));
        }

        @Test
        void isKeptAsPromisedOrOnlyAsAgreed() {
            Story agreed = created("10:00")
                    .promised("11:00", TUE_17_00)
                    .promised("12:00", WED_17_00)
                    .agreed("13:00");
            assertThat(kept(agreed)).containsExactly(Verdict.OPEN, Verdict.OPEN);
            assertThat(kept(agreed.status("2026-09-30T09:00", "Resolved")))
                    .containsExactly(Verdict.BREACHED, Verdict.MET);
        }

        private List<Verdict> kept(Story story) {
            PromiseKeeping promise = PromiseKeeping.of(timer(story, goal)).orElseThrow();
            return List.of(promise.asPromised(), promise.asAgreed());
        }

        @Test
        void isOnlyMeasuredUntilThenIfNothingStandsForIt() {
            Goal bare = Goal.promised(Condition.always(), OptionalLong.empty(), "OFFICE");
            assertThat(timer(created("10:00").status("11:00", "Resolved"), bare).verdict())
                    .isEqualTo(Verdict.MEASURED_ONLY);
        }

        @Test
        void isOnlyForTheResolution() {
            MetricRule leg =
                    new MetricRule(Metric.LEG, Triggers.of(Trigger.never(), Map.of(), Trigger.never()), List.of(goal));
            SlaPolicy policy = new SlaPolicy("P", Names.none(), Optional.empty(), List.of(leg));
            assertThat(policy.problems())
                    .extracting(PolicyProblem::field)
                    .containsExactly("metrics[0].goals[0].promised");
        }
    }

    private static Timer timer(Story story, Goal... goals) {
        return SlaFold.of(promise().goals(goals).rulebook(), story.told())
                .timer(Metric.RESOLUTION)
                .orElseThrow();
    }
}
