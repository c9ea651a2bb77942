package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import java.util.Set;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-POL-8")
class ProgressUpdateTest {

    private static final String TUE = "2026-09-29T";
    private static final String WED = "2026-09-30T";

    /** Two working days. */
    private final Promise promise = promise().updateIn("18h");

    private final Story request = created("10:00").to("SD");

    @Test
    void isOwedFromTheCreationOn() {
        Timer first = updates(request).get(0);
        assertThat(first.id()).isEqualTo(new TimerId("STD", 1, Metric.PROGRESS_UPDATE, 1));
        assertThat(first.owners().provider()).contains("SD");
        assertThat(first.course().started()).isEqualTo(instant("10:00"));
        assertThat(first.course().due()).hasValue(instant(WED + "10:00"));
    }

    @Test
    void isOwedAgainAfterEveryWord() {
        assertThat(updates(request.commented("16:00", "anna", "SD").commented(TUE + "10:00", "liwei", "SD")))
                .extracting(timer -> timer.course().started(), Timer::verdict)
                .containsExactly(
                        tuple(instant("10:00"), Verdict.MET),
                        tuple(instant("16:00"), Verdict.MET),
                        tuple(instant(TUE + "10:00"), Verdict.OPEN));
    }

    @Test
    void isLateWithoutAWordInTwoWorkingDays() {
        Timer late = updates(request.commented(WED + "10:01", "anna", "SD")).get(0);
        assertThat(late.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(late.course().breachedAt()).hasValue(instant(WED + "10:00"));
        assertThat(late.spent().used()).isEqualTo(millis("18h1m"));
    }

    @Test
    @Tag("R-WHO-5")
    void isNoInternalCommentNorOneOfTheCustomerOrOfAnotherDepartment() {
        assertThat(updates(request.noted("11:00", "anna", "SD")
                        .commented("12:00", "carl", "FIN")
                        .commented("13:00", "nina", "NET")))
                .hasSize(1);
    }

    @Test
    void isNotOwedOnceTheRequestIsResolved() {
        assertThat(updates(request.status("15:00", "Resolved")))
                .extracting(Timer::verdict, timer -> timer.course().stopped().getAsLong())
                .containsExactly(tuple(Verdict.MET, instant("15:00")));
    }

    @Test
    void isNotOwedByNobody() {
        assertThat(updates(created("10:00"))).isEmpty();
        assertThat(updates(request.handedTo("12:00", "")))
                .extracting(timer -> timer.course().stopped().getAsLong())
                .containsExactly(instant("12:00"));
    }

    @Test
    void isTimedOnlyWhereAPolicyNamesIt() {
        assertThat(SlaFold.of(promise().rulebook(), request.told()).timer(Metric.PROGRESS_UPDATE))
                .isEmpty();
    }

    @Test
    void beginsWithTheStatusThatThePolicyNames() {
        Promise fromWorkOn = promise().start(Trigger.statuses("In Progress")).updateIn("18h");
        Story begun = request.status("13:00", "In Progress");
        assertThat(updates(fromWorkOn, begun).get(0).course().started()).isEqualTo(instant("13:00"));
    }

    @Test
    void mayBeStoppedByStatusesButNotByEvents() {
        MetricRule rule = new MetricRule(
                Metric.PROGRESS_UPDATE,
                Triggers.of(Trigger.never(), java.util.Map.of(), Trigger.signals(Signal.RESPONSE)),
                List.of(Goal.of(Condition.always(), 1, "OFFICE")));
        SlaPolicy policy =
                new SlaPolicy("STD", org.internalcustomer.core.Names.none(), java.util.Optional.empty(), List.of(rule));
        assertThat(policy.problems())
                .extracting(PolicyProblem::field, PolicyProblem::key)
                .contains(tuple("metrics[0].stop", "internal-customer.policy.problem.progress-stop"));
    }

    @Nested
    class WhileWaitingForTheCustomer {

        private final Story waiting = request.status("12:00", "Waiting for customer");

        @Test
        void isNotOwed() {
            Timer paused = updates(waiting).get(0);
            assertThat(paused.standing().reason()).contains(PauseReason.CUSTOMER);
            assertThat(paused.course().due()).isEmpty();
        }

        @Test
        void isCountedAnewAfterAWordAndStillNotOwed() {
            List<Timer> told = updates(waiting.commented("13:00", "anna", "SD").status(TUE + "13:00", "In Progress"));
            assertThat(told).extracting(Timer::verdict).containsExactly(Verdict.MET, Verdict.OPEN);
            assertThat(told.get(1).spent().used()).isZero();
            assertThat(told.get(1).course().due()).hasValue(instant("2026-10-01T13:00"));
        }

        @Test
        void isOwedWhileWaitingForAThirdParty() {
            assertThat(updates(created("10:00").to("SD").status("11:00", "Waiting for third party"))
                            .get(0)
                            .isRunning())
                    .isTrue();
        }
    }

    @Nested
    class OnAHandOff {

        @Test
        void isOwedByTheNextDepartmentOnItsOwnPolicy() {
            Promise own = promise().updateIn("18h").updateOf("NET", "9h");
            assertThat(updates(own, request.handOff("12:00", "NET").accepted("14:00", "NET")))
                    .extracting(
                            timer -> timer.owners().provider().orElseThrow(),
                            timer -> timer.course().started(),
                            timer -> timer.id().policy(),
                            timer -> timer.id().cycle())
                    .containsExactlyInAnyOrder(
                            tuple("SD", instant("10:00"), "STD", 1), tuple("NET", instant("14:00"), "NET-U", 2));
        }

        @Test
        void isOwedByThePreviousDepartmentUntilTheNextAccepts() {
            List<Timer> offered = updates(request.handOff("12:00", "NET").commented("13:00", "anna", "SD"));
            assertThat(offered).hasSize(2);
            assertThat(offered.get(1).owners().provider()).contains("SD");
            assertThat(offered.get(1).isRunning()).isTrue();
        }

        @Test
        void isJudgedAsItStands() {
            assertThat(updates(request.handedTo(TUE + "10:00", "NET")))
                    .extracting(Timer::verdict)
                    .containsExactly(Verdict.MET, Verdict.OPEN);
            assertThat(updates(created("10:00").to("SD").handedTo("2026-10-01T10:00", "NET")))
                    .extracting(Timer::verdict)
                    .containsExactly(Verdict.BREACHED, Verdict.OPEN);
        }
    }

    @Nested
    @Tag("R-POL-6")
    class OnReopening {

        private final Story reopened = request.status("12:00", "Resolved").status(TUE + "12:00", "Open");

        @Test
        void goesOnByDefault() {
            Timer only = updates(reopened).get(0);
            assertThat(only.spent().used()).isEqualTo(millis("2h"));
            assertThat(only.spent().awaitingConfirmation()).isEqualTo(millis("24h"));
            assertThat(only.isRunning()).isTrue();
        }

        @Test
        void isCountedAnewWhereThePolicySaysSo() {
            Promise anew = promise().reopening(Reopening.NEW_CYCLE).updateIn("18h");
            assertThat(updates(anew, reopened)).extracting(Timer::verdict).containsExactly(Verdict.MET, Verdict.OPEN);
        }

        @Test
        void isIgnoredWhereThePolicySaysSo() {
            Promise never = promise().reopening(Reopening.IGNORE).updateIn("18h");
            assertThat(updates(never, reopened.commented(TUE + "13:00", "anna", "SD")))
                    .extracting(Timer::verdict)
                    .containsExactly(Verdict.MET);
        }
    }

    @Test
    void followsTheVersionThatHoldsWhenItBegins() {
        PolicyVersion first = PolicyVersion.first(promise().updateIn("18h").policy());
        PolicyVersion second = new PolicyVersion(promise().updateIn("9h").policy(), 2, instant("14:00"));
        Rulebook rules = new Rulebook(
                Policies.of(first, second), promise().rulebook().calendars(), Set.of("Resolved", "Closed"));
        assertThat(SlaFold.of(rules, request.commented("16:00", "anna", "SD").told())
                        .timers())
                .filteredOn(timer -> timer.id().metric() == Metric.PROGRESS_UPDATE)
                .extracting(timer -> timer.id().version())
                .containsExactly(1, 2);
    }

    private List<Timer> updates(Story story) {
        return updates(promise, story);
    }

    private static List<Timer> updates(Promise promise, Story story) {
        return SlaFold.of(promise.rulebook(), story.told()).timers().stream()
                .filter(timer -> timer.id().metric() == Metric.PROGRESS_UPDATE)
                .sorted(java.util.Comparator.comparingInt(timer -> timer.id().cycle()))
                .toList();
    }
}
