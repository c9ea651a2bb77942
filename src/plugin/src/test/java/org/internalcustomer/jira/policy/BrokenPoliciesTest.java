package org.internalcustomer.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.sla.AlertAction.Delivery.AT_ONCE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.GoalChange;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Reopening;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Threshold;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Triggers;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a stored policy names that is gone. */
class BrokenPoliciesTest {

    private static final String GONE = "99999";

    private final Configuration configuration =
            AllSections.configured(() -> Instant.parse("2026-03-02T09:00:00Z")).current();
    private final BrokenPolicies broken = new BrokenPolicies(
            FakeJira.constants(), FakeJira.projects(), FakeJira.users(), FakeJira.workflows(), FakeJira.texts());

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

    @Test
    @Tag("R-CAL-3")
    void nameCalendarsThatAreHardlyEverOpenByNow() {
        Configurations site = AllSections.configured(() -> Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(broken.missing(
                        site.current().policies().current("STD").orElseThrow().policy(), site.current()))
                .isEmpty();

        site.change(Submission.of(site.section("calendars"), "SH", Json.read("""
                {"name": "Shanghai", "zone": "Asia/Shanghai", "week": {"MONDAY": [["09:00", "09:10"]]}}""")), FakeJira.ADMIN);

        assertThat(broken.missing(
                        site.current().policies().current("STD").orElseThrow().policy(), site.current()))
                .containsExactly("internal-customer.policy.broken.never-due");
    }

    /** New requests have the key of what it has become. */
    @Test
    @Tag("R-WHO-3")
    void nameProvidersThatWereMergedIntoAnotherOne() {
        assertThat(broken.missing(policy(Optional.of("HELP"), "SD"), merged()))
                .containsExactly("internal-customer.policy.broken.provider-merged");
    }

    /** Their conditions hold for what they have become. */
    @Test
    @Tag("R-WHO-3")
    void doNotNameCustomersThatWereMergedIntoOneInUse() {
        Configuration site = merged();
        MergedCustomers customers = new MergedCustomers(site.organisation().departments(), FakeJira.texts());

        assertThat(broken.missing(policy(Optional.empty(), "HELP"), site)).isEmpty();
        assertThat(customers.notes(policy(Optional.empty(), "HELP")))
                .containsExactly("internal-customer.policy.merged-customer");
        assertThat(customers.notes(policy(Optional.empty(), "SD"))).isEmpty();
    }

    @Test
    @Tag("R-WHO-3")
    void nameCustomersThatWereMergedIntoOneThatWasArchivedSince() {
        Configuration site = merged();
        SlaPolicy policy = policy(Optional.empty(), "OLD");

        assertThat(broken.missing(policy, site)).containsExactly("internal-customer.policy.broken.department");
        assertThat(new MergedCustomers(site.organisation().departments(), FakeJira.texts()).notes(policy))
                .isEmpty();
    }

    private static SlaPolicy policy(Optional<String> provider, String customer) {
        return policy(
                provider,
                Triggers.of(Trigger.never(), Map.of(), Trigger.statuses("5")),
                Goal.of(Condition.on(Field.CUSTOMER, customer), 1, "SH"));
    }

    /** HELP became the service desk, OLD became what is archived. */
    private static Configuration merged() {
        Configurations site = AllSections.configured(() -> Instant.parse("2026-03-02T09:00:00Z"));
        site.change(Submission.document(Json.read("""
                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                  {"key": "SD", "name": "Service Desk"},
                  {"key": "HELP", "name": "Help desk", "mergedInto": "SD"},
                  {"key": "OLD", "name": "Old", "mergedInto": "PAST"},
                  {"key": "PAST", "name": "Past", "archived": true}]}"""), AllSections.list()), FakeJira.ADMIN);
        return site.current();
    }

    @Test
    void nameWhomAlertsMeanAndInWhoseNameTheyAct() {
        AlertReader group = new AlertReader(AlertReader.Role.GROUP, "gone");
        AlertReader user = new AlertReader(AlertReader.Role.USER, "gone");
        AlertReader anna = new AlertReader(AlertReader.Role.USER, "anna");
        assertThat(missing(new AlertAction.Mail(List.of(group, user, anna), AT_ONCE)))
                .containsExactly(
                        "internal-customer.policy.broken.alert-group", "internal-customer.policy.broken.alert-user");
        assertThat(missing(new AlertAction.Comment("Late.", "gone", AT_ONCE)))
                .containsExactly("internal-customer.policy.broken.alert-user");
        assertThat(missing(new AlertAction.Assign(user, "anna", AT_ONCE)))
                .containsExactly("internal-customer.policy.broken.alert-user");
        assertThat(missing(new AlertAction.SetPriority(GONE, "anna", AT_ONCE)))
                .containsExactly("internal-customer.policy.broken.priority");
        assertThat(missing(new AlertAction.Transition(11, "gone", AT_ONCE)))
                .containsExactly("internal-customer.policy.broken.alert-user");
        assertThat(missing(new AlertAction.Transition(99, "anna", AT_ONCE)))
                .containsExactly("internal-customer.policy.broken.transition");
        assertThat(missing(new AlertAction.Mail(List.of(AlertReader.role(AlertReader.Role.HEAD), anna), AT_ONCE)))
                .isEmpty();
    }

    private List<String> missing(AlertAction action) {
        MetricRule rule = new MetricRule(
                Metric.RESOLUTION,
                Triggers.of(Trigger.never(), Map.of(), Trigger.statuses("5")),
                Reopening.RESUME,
                GoalChange.keep(),
                List.of(Goal.of(Condition.always(), 1, "SH")),
                List.of(new Alert(Threshold.due(), List.of(action))));
        return broken.missing(new SlaPolicy("P", Names.of("P"), Optional.empty(), List.of(rule)), configuration);
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
