package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "metrics[0].stop", "internal-customer.policy.problem.start-is-stop"));
    }

    @Test
    @Tag("R-CLK-6")
    void mayNotBePausedByWhatStartsIt() {
        assertThat(promise()
                        .start(Trigger.statuses("Waiting for customer"))
                        .policy()
                        .problems())
                .extracting(PolicyProblem::sentence)
                .containsExactly("The metric RESOLUTION would be paused by the status that starts it.");
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
                new Condition(Map.of(Field.PRIORITY, Set.of("High"), Field.LABEL, Set.of("vip", "board")));
        Map<Field, Set<String>> facts = Map.of(Field.PRIORITY, Set.of("High"), Field.LABEL, Set.of("board", "x"));
        assertThat(condition.matches(facts::get)).isTrue();
        Map<Field, Set<String>> others = Map.of(Field.PRIORITY, Set.of("High"), Field.LABEL, Set.of());
        assertThat(condition.firstMismatch(others::get)).contains(Field.LABEL);
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
}
