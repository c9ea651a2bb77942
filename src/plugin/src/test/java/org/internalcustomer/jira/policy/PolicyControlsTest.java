package org.internalcustomer.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Limit;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Signal;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is ticked and typed in a policy's form is what is stored, and is shown again. */
class PolicyControlsTest {

    private static final Instant MON_2026_03_02_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private final AdminVisits visits = new AdminVisits();
    private final Configurations configurations = AllSections.configured(() -> MON_2026_03_02_09_00);

    @Test
    @Tag("R-POL-2")
    void keepsTheEventsThatMoveAMetric() {
        publish(form().with("RESOLUTION.start.assigned", "true")
                .with("RESOLUTION.pause.10001", "CUSTOMER")
                .with("RESOLUTION.resume.customerComment", "true")
                .with("RESOLUTION.stop.resolved", "true")
                .with("RESOLUTION.reset.serviceChanged", "true"));

        var triggers = stored().triggers();
        assertThat(triggers.start().signals()).contains(Signal.ASSIGNED);
        assertThat(triggers.resume().signals()).containsExactly(Signal.CUSTOMER_COMMENT);
        assertThat(triggers.stop().signals()).containsExactly(Signal.RESOLUTION_SET);
        assertThat(triggers.reset().signals()).containsExactly(Signal.SERVICE_CHANGED);
    }

    @Test
    @Tag("R-POL-2")
    void keepsTheEventsThatPauseAndWhoseTurnItIsThen() {
        publish(form().with("RESOLUTION.pauseOn.response", "CUSTOMER")
                .with("RESOLUTION.pauseOn.assigned", "APPROVAL")
                .with("RESOLUTION.pauseOn.handOff", ""));

        assertThat(stored().triggers().pauseOn())
                .isEqualTo(Map.of(Signal.RESPONSE, PauseReason.CUSTOMER, Signal.ASSIGNED, PauseReason.APPROVAL));
        Visit form = visits.open(PolicyPages.of(visits, configurations), "key=NETP");
        assertThat(turnAfter(form, "response")).isEqualTo("CUSTOMER");
        assertThat(turnAfter(form, "handOff")).isEmpty();
        assertThat(events(form).get("created").get("pause")).asList().isEmpty();
    }

    @Test
    @Tag("R-POL-2")
    void leavesPausesByEventsInTheDocument() {
        publish(form().with("RESOLUTION.pauseOn.response", "CUSTOMER"));
        Map<String, Object> document = configurations.document();

        configurations.change(Submission.document(new JsonValue("", document), AllSections.list()), FakeJira.ADMIN);

        assertThat(document.toString()).contains("events={response=CUSTOMER}");
        assertThat(stored().triggers().pauseOn()).isEqualTo(Map.of(Signal.RESPONSE, PauseReason.CUSTOMER));
    }

    @Test
    @Tag("R-CLK-6")
    void saysWhatContradictsAnEventThatPauses() {
        Visit sent = visits.send(
                PolicyPages.of(visits, configurations),
                "new",
                form().with("RESOLUTION.pauseOn.customerComment", "CUSTOMER"));

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.view().get("metrics").toString()).contains("internal-customer.policy.problem.customer-waits");
        assertThat(turnAfter(sent, "customerComment")).isEqualTo("CUSTOMER");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> events(Visit form) {
        Map<String, Map<String, Object>> events = new LinkedHashMap<>();
        ((List<Map<String, Object>>) form.view().get("metrics"))
                .stream()
                        .filter(metric -> metric.get("name").equals(Metric.RESOLUTION.name()))
                        .flatMap(metric -> ((List<Map<String, Object>>) metric.get("events")).stream())
                        .forEach(event -> events.put(String.valueOf(event.get("name")), event));
        return events;
    }

    @SuppressWarnings("unchecked")
    private static String turnAfter(Visit form, String event) {
        return ((List<Map<String, Object>>) events(form).get(event).get("pause"))
                .stream()
                        .filter(option -> Boolean.TRUE.equals(option.get("selected")))
                        .map(option -> String.valueOf(option.get("value")))
                        .findFirst()
                        .orElse("");
    }

    @Test
    @Tag("R-POL-3")
    void keepsEveryKindOfGoal() {
        publish(form().with("RESOLUTION.goal", "0", "1", "last")
                .with("RESOLUTION.goal.0.priorities", "1")
                .with("RESOLUTION.goal.0.kind", "BY")
                .with("RESOLUTION.goal.0.time", "17:00")
                .with("RESOLUTION.goal.0.day", "1")
                .with("RESOLUTION.goal.0.calendar", "SH")
                .with("RESOLUTION.goal.1.priorities", "2")
                .with("RESOLUTION.goal.1.kind", "PROMISED")
                .with("RESOLUTION.goal.1.budget", "6h")
                .with("RESOLUTION.goal.1.calendar", "SH"));

        assertThat(stored().goals())
                .extracting(Goal::limit)
                .containsExactly(
                        new Limit.By(LocalTime.of(17, 0), 1),
                        new Limit.Promised(OptionalLong.of(6 * 3_600_000L)),
                        new Limit.Within(4 * 3_600_000L));
        assertThat(visits.open(PolicyPages.of(visits, configurations), "key=NETP")
                        .view()
                        .get("metrics")
                        .toString())
                .contains("time=17:00", "day=1");
    }

    @Test
    void showsStatusesThatJiraHasNoMoreAndPublishesNothingWithThem() {
        Visit sent = visits.send(
                PolicyPages.of(visits, configurations),
                "new",
                form().with("RESOLUTION.stop", "6", "90001")
                        .with("RESOLUTION.gone", "90001", "90002")
                        .with("RESOLUTION.pause.90002", "CUSTOMER"));

        assertThat(sent.errors().values()).contains("internal-customer.policy.unknown-status");
        assertThat(statuses(sent, true)).containsExactly("90001", "90002");
        assertThat(statuses(sent, false)).contains("5", "6");
        assertThat(configurations.current().policies().current("NETP")).isEmpty();

        publish(form().with("RESOLUTION.gone", "90001", "90002").with("RESOLUTION.pause.90002", ""));
        assertThat(stored().triggers().stop().statuses()).containsExactly("6");
        assertThat(statuses(visits.open(PolicyPages.of(visits, configurations), "key=NETP"), true))
                .isEmpty();
    }

    /** Of the resolution, as the form shows them. */
    private static List<Object> statuses(Visit visit, boolean gone) {
        return ((List<?>) visit.view().get("metrics"))
                .stream()
                        .map(metric -> (Map<?, ?>) metric)
                        .filter(metric -> "RESOLUTION".equals(metric.get("name")))
                        .flatMap(metric -> ((List<?>) metric.get("statuses")).stream())
                        .map(status -> (Map<?, ?>) status)
                        .filter(status -> Boolean.valueOf(gone).equals(status.get("gone")))
                        .<Object>map(status -> status.get("id"))
                        .toList();
    }

    private void publish(Typed typed) {
        Visit sent = visits.send(PolicyPages.of(visits, configurations), "new", typed);
        assertThat(sent.errors()).isEmpty();
    }

    private MetricRule stored() {
        return configurations
                .current()
                .policies()
                .current("NETP")
                .orElseThrow()
                .policy()
                .rule(Metric.RESOLUTION)
                .orElseThrow();
    }

    private static Typed form() {
        return new Typed()
                .with("key", "NETP")
                .with("nameEn", "Network")
                .with("provider", "NET")
                .with("RESOLUTION.enabled", "true")
                .with("RESOLUTION.start.created", "true")
                .with("RESOLUTION.stop", "6")
                .with("RESOLUTION.reopening", "RESUME")
                .with("RESOLUTION.warnAtPercent", "80")
                .with("RESOLUTION.raise", "KEEP")
                .with("RESOLUTION.lower", "KEEP")
                .with("RESOLUTION.goal", "last")
                .with("RESOLUTION.goal.last.kind", "WITHIN")
                .with("RESOLUTION.goal.last.budget", "4h")
                .with("RESOLUTION.goal.last.calendar", "SH");
    }
}
