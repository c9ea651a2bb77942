package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.request.Field;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SlaPolicyTest {

    @Test
    @Tag("R-CLK-6")
    void maybeSavedWhenNothingContradicts() {
        assertThat(promise().respondIn("1h").legIn("2h").policy().problems()).isEmpty();
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotStartAndStopByTheSameEvent() {
        assertThat(promise()
                        .start(Trigger.statuses("Open"))
                        .stop(Trigger.statuses("Open"))
                        .policy()
                        .problems())
                .extracting(PolicyProblem::field, PolicyProblem::key)
                .containsExactly(tuple("metrics[0].stop", "internal-customer.policy.problem.start-is-stop"));
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotBePausedByWhatStartsIt() {
        assertThat(promise()
                        .start(Trigger.statuses("Waiting for customer"))
                        .policy()
                        .problems())
                .extracting(PolicyProblem::sentence)
                .containsExactly("The metric RESOLUTION would be paused by what starts it.");
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotBePausedByAnEventThatStartsStopsOrResumesIt() {
        Trigger assigned = Trigger.signals(Signal.ASSIGNED);
        Promise pausing = promise().pausingOn(Map.of(Signal.ASSIGNED, PauseReason.APPROVAL));
        assertThat(pausing.policy().problems()).isEmpty();
        assertThat(pausing.resume(assigned).policy().problems())
                .extracting(PolicyProblem::field, PolicyProblem::key)
                .containsExactly(tuple("metrics[0].pause", "internal-customer.policy.problem.resume-is-pause"));
        assertThat(pausing.resume(Trigger.never()).stop(assigned).policy().problems())
                .extracting(PolicyProblem::key)
                .containsExactly("internal-customer.policy.problem.stop-is-pause");
        assertThat(promise()
                        .pausingOn(Map.of(Signal.ASSIGNED, PauseReason.APPROVAL))
                        .start(assigned)
                        .policy()
                        .problems())
                .extracting(PolicyProblem::key)
                .containsExactly("internal-customer.policy.problem.start-is-pause");
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotBePausedByWhatLetsItBeginByItself() {
        assertThat(problems(Metric.LEG, Signal.HAND_OFF)).containsExactly("start-is-pause");
        assertThat(problems(Metric.ACCEPT, Signal.ASSIGNED)).containsExactly("start-is-pause");
        assertThat(problems(Metric.PROGRESS_UPDATE, Signal.RESPONSE)).containsExactly("start-is-pause");
        assertThat(problems(Metric.LEG, Signal.RESPONSE)).isEmpty();
    }

    private static List<String> problems(Metric metric, Signal pausing) {
        Triggers triggers = Triggers.of(Trigger.never(), Map.of(), Trigger.never())
                .pausedOn(Map.of(pausing, PauseReason.THIRD_PARTY));
        Goal goal = Goal.of(Condition.always(), 1, "OFFICE");
        return new SlaPolicy(
                        "P", Names.none(), Optional.empty(), List.of(new MetricRule(metric, triggers, List.of(goal))))
                .problems().stream()
                        .map(problem -> problem.key().substring("internal-customer.policy.problem.".length()))
                        .toList();
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotWaitForTheCustomerWhoHasJustSpoken() {
        assertThat(promise()
                        .pausingOn(Map.of(Signal.CUSTOMER_COMMENT, PauseReason.CUSTOMER))
                        .policy()
                        .problems())
                .extracting(PolicyProblem::field, PolicyProblem::key)
                .containsExactly(tuple("metrics[0].pause", "internal-customer.policy.problem.customer-waits"));
    }

    @Test
    @Tag("R-CLK-6")
    void mayBeResumedWhereOnlyEventsPauseIt() {
        Promise byEvents = promise().pausing(Map.of()).resume(Trigger.signals(Signal.ASSIGNED));
        assertThat(byEvents.policy().problems())
                .extracting(PolicyProblem::key)
                .containsExactly("internal-customer.policy.problem.resume-without-pause");
        assertThat(byEvents.pausingOn(Map.of(Signal.RESPONSE, PauseReason.CUSTOMER))
                        .policy()
                        .problems())
                .isEmpty();
    }

    @Test
    @Tag("R-CLK-6")
    void resumesByEventsOnlyForAStatusThatDoesNotPauseResumesAnyway() {
        assertThat(promise().resume(Trigger.statuses("In Progress")).policy().problems())
                .extracting(PolicyProblem::field, PolicyProblem::key)
                .containsExactly(
                        tuple("metrics[0].resume.statuses", "internal-customer.policy.problem.resume-by-status"));
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotTimeWhatIsNotTimed() {
        assertThat(withMetric(Metric.RECOVERY, Trigger.never()).problems())
                .extracting(PolicyProblem::key)
                .containsExactly("internal-customer.policy.problem.not-timed");
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotResetWhatBeginsAnewWithEachHandOff() {
        assertThat(withMetric(Metric.LEG, Trigger.signals(Signal.HAND_OFF)).problems())
                .extracting(PolicyProblem::key)
                .containsExactly("internal-customer.policy.problem.no-reset");
    }

    @Test
    @Tag("R-CLK-6")
    void needsACatchAllAsTheLastGoal() {
        Goal high = Promise.goal("High", "2h");
        Goal all = Goal.of(Condition.always(), 1, "OFFICE");
        assertThat(promise().goals(high).policy().problems())
                .extracting(PolicyProblem::field)
                .containsExactly("metrics[0].goals");
        assertThat(promise().goals(all, high, all).policy().problems())
                .extracting(PolicyProblem::key)
                .containsExactly("internal-customer.policy.problem.catch-all-too-early");
        assertThat(promise().goals().policy().problems()).isNotEmpty();
    }

    @Test
    @Tag("R-CLK-5")
    void matchesOnFieldsOfTheRequestAlone() {
        Condition condition =
                Condition.all(Condition.on(Field.PRIORITY, "High"), Condition.on(Field.LABEL, "vip", "board"));
        Map<Field, Set<String>> facts = Map.of(Field.PRIORITY, Set.of("High"), Field.LABEL, Set.of("board", "x"));
        assertThat(condition.matches(facts::get)).isTrue();
        Map<Field, Set<String>> others = Map.of(Field.PRIORITY, Set.of("High"), Field.LABEL, Set.of());
        assertThat(condition.firstMismatch(others::get)).contains(Field.LABEL);
    }

    @Test
    @Tag("R-POL-1")
    void joinsTestsByAndOrAndNot() {
        Condition condition = Condition.all(
                Condition.any(Condition.on(Field.PRIORITY, "High"), Condition.on(Field.SERVICE, "VPN")),
                Condition.not(Condition.on(Field.CUSTOMER, "FIN", "HR")));
        assertThat(condition.matches(request("High", "", "OPS")::get)).isTrue();
        assertThat(condition.matches(request("Low", "VPN", "OPS")::get)).isTrue();
        assertThat(condition.matches(request("Low", "VPN", "")::get)).isTrue();
        assertThat(condition.firstMismatch(request("Low", "", "OPS")::get)).contains(Field.PRIORITY);
        assertThat(condition.firstMismatch(request("High", "VPN", "HR")::get)).contains(Field.CUSTOMER);
        assertThat(condition.named()).containsOnlyKeys(Field.PRIORITY, Field.SERVICE, Field.CUSTOMER);
    }

    @Test
    @Tag("R-CLK-6")
    void hasNoGoalThatNoRequestCanHave() {
        Condition high = Condition.on(Field.PRIORITY, "High");
        assertThat(never(Condition.all(high, Condition.on(Field.PRIORITY, "Low"))))
                .containsExactly("goals[0].when");
        assertThat(never(Condition.all(high, Condition.not(high)))).containsExactly("goals[0].when");
        assertThat(never(high, Condition.all(high, Condition.on(Field.SERVICE, "VPN"))))
                .containsExactly("goals[1].when");
        assertThat(never(high, Condition.not(high))).containsExactly("goals[2].when");
        assertThat(never(Condition.all(Condition.on(Field.LABEL, "vip"), Condition.on(Field.LABEL, "board"))))
                .isEmpty();
        assertThat(never(high, Condition.on(Field.PRIORITY, "High", "Low"))).isEmpty();
    }

    @Test
    @Tag("R-CLK-6")
    void mayTellRequestsByManyLabels() {
        Condition usual = Condition.on(Field.LABEL, "a", "b", "c", "d", "e", "f", "g");
        Condition both = Condition.all(Condition.on(Field.LABEL, "vip"), Condition.on(Field.LABEL, "urgent"));
        assertThat(never(usual, both)).as("of an issue with two of nine labels").isEmpty();
        assertThat(never(usual, Condition.all(both, usual))).containsExactly("goals[1].when");
        String[] forty =
                IntStream.range(0, 40).mapToObj(number -> "label" + number).toArray(String[]::new);
        assertThat(never(Condition.on(Field.LABEL, forty), both))
                .as("too many to try them all")
                .isEmpty();
    }

    @Test
    @Tag("R-CLK-6")
    void refusesAGoalThatIsNeverDue() {
        assertThat(promise()
                        .goals(Goal.of(Condition.always(), 11L * 365 * 24 * 3_600_000, "OFFICE"))
                        .policy()
                        .problems())
                .extracting(PolicyProblem::field)
                .containsExactly("metrics[0].goals[0].budget");
    }

    private static List<String> never(Condition... conditions) {
        List<Goal> goals = new ArrayList<>();
        for (Condition condition : conditions) {
            goals.add(Goal.of(condition, 1, "OFFICE"));
        }
        goals.add(Goal.of(Condition.always(), 1, "OFFICE"));
        return promise().goals(goals.toArray(Goal[]::new)).policy().problems().stream()
                .map(problem -> problem.field().replace("metrics[0].", ""))
                .toList();
    }

    private static Map<Field, Set<String>> request(String priority, String service, String customer) {
        return Map.of(
                Field.PRIORITY, Set.of(priority),
                Field.SERVICE, service.isEmpty() ? Set.of() : Set.of(service),
                Field.CUSTOMER, customer.isEmpty() ? Set.of() : Set.of(customer));
    }

    @Test
    @Tag("R-POL-1")
    void ofTheProviderComesBeforeThatOfAllDepartments() {
        SlaPolicy all = promise().policy();
        SlaPolicy own = new SlaPolicy("NET", Names.none(), Optional.of("NET"), all.rules());
        Policies policies = Policies.of(PolicyVersion.first(all), PolicyVersion.first(own));
        assertThat(key(policies, Optional.of("NET"))).contains("NET");
        assertThat(key(policies, Optional.of("SD"))).contains("STD");
        assertThat(key(policies, Optional.empty())).contains("STD");
        assertThat(policies.select(Optional.of("NET"), Metric.LEG, 0)).isEmpty();
    }

    @Test
    @Tag("R-POL-1")
    void namesACalendarThatMustExist() {
        Rulebook rules = promise().goals(Goal.of(Condition.always(), 1, "MARS")).rulebook();
        assertThatThrownBy(() -> SlaFold.of(rules, created("10:00").told()))
                .isInstanceOf(UnknownCalendar.class)
                .hasMessageContaining("MARS");
    }

    private static Optional<String> key(Policies policies, Optional<String> provider) {
        return policies.select(provider, Metric.RESOLUTION, 0)
                .map(version -> version.policy().key());
    }

    private static SlaPolicy withMetric(Metric metric, Trigger reset) {
        Triggers triggers = new Triggers(Trigger.never(), Map.of(), Trigger.never(), Trigger.never(), reset);
        MetricRule rule = new MetricRule(metric, triggers, List.of(Goal.of(Condition.always(), 1, "OFFICE")));
        return new SlaPolicy("STD", Names.of("Standard"), Optional.empty(), List.of(rule));
    }
}
