package org.internalcustomer.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Triggers;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configuration;
import org.junit.jupiter.api.Test;

/** What a stored policy names that is gone. */
class BrokenPoliciesTest {

    private static final String GONE = "99999";

    private final Configuration configuration =
            AllSections.configured(() -> Instant.parse("2026-03-02T09:00:00Z")).current();
    private final BrokenPolicies broken =
            new BrokenPolicies(FakeJira.constants(), FakeJira.projects(), FakeJira.users(), FakeJira.texts());

    @Test
    void areNoneWhereEverythingExists() {
        configuration.policies().current().forEach(version -> assertThat(
                        broken.missing(version.policy(), configuration))
                .isEmpty());
    }

    @Test
    void nameStatusesThatStartPauseOrStop() {
        assertThat(missing(Trigger.statuses(GONE), Map.of(), Trigger.statuses("5")))
                .containsExactly("internal-customer.policy.broken.status");
        assertThat(missing(Trigger.never(), Map.of(GONE, PauseReason.CUSTOMER), Trigger.statuses("5")))
                .containsExactly("internal-customer.policy.broken.status");
        assertThat(missing(Trigger.never(), Map.of(), Trigger.statuses(GONE)))
                .containsExactly("internal-customer.policy.broken.status");
    }

    @Test
    void nameWhatConditionsAskFor() {
        assertThat(missing(Condition.on(Field.PRIORITY, GONE)))
                .containsExactly("internal-customer.policy.broken.priority");
        assertThat(missing(Condition.on(Field.ISSUE_TYPE, GONE)))
                .containsExactly("internal-customer.policy.broken.type");
        assertThat(missing(Condition.on(Field.PROJECT, "GONE")))
                .containsExactly("internal-customer.policy.broken.project");
        assertThat(missing(Condition.on(Field.SERVICE, "GONE")))
                .containsExactly("internal-customer.policy.broken.service");
        assertThat(missing(Condition.not(Condition.on(Field.CUSTOMER, "GONE"))))
                .containsExactly("internal-customer.policy.broken.department");
        assertThat(missing(Condition.on(Field.LABEL, "anything"))).isEmpty();
    }

    @Test
    void nameCalendarsAndDepartments() {
        SlaPolicy policy = policy(
                Optional.of("GONE"),
                new Triggers(Trigger.never(), Map.of(), Trigger.never(), Trigger.statuses("5"), Trigger.never()),
                Goal.of(Condition.always(), 1, "GONE"));
        assertThat(broken.missing(policy, configuration))
                .containsExactly(
                        "internal-customer.policy.broken.department", "internal-customer.policy.broken.calendar");
    }

    private List<String> missing(Trigger start, Map<String, PauseReason> pause, Trigger stop) {
        Triggers triggers = new Triggers(start, pause, Trigger.never(), stop, Trigger.never());
        return broken.missing(policy(Optional.empty(), triggers, Goal.of(Condition.always(), 1, "SH")), configuration);
    }

    private List<String> missing(Condition condition) {
        Triggers triggers = Triggers.of(Trigger.never(), Map.of(), Trigger.statuses("5"));
        return broken.missing(policy(Optional.empty(), triggers, Goal.of(condition, 1, "SH")), configuration);
    }

    private static SlaPolicy policy(Optional<String> provider, Triggers triggers, Goal goal) {
        MetricRule rule = new MetricRule(Metric.RESOLUTION, triggers, List.of(goal));
        return new SlaPolicy("P", Names.of("P"), provider, List.of(rule));
    }
}
