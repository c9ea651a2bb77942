package org.internalcustomer.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals in working days; the calendar SH is open for eight hours on Mondays and for nine on Tuesdays. */
@Tag("R-CAL-4")
class DayBudgetsTest {

    private static final Instant MON_2026_03_02_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private final Configurations configurations = AllSections.configured(() -> MON_2026_03_02_09_00);

    @ParameterizedTest
    @CsvSource({"2d, 18h", "2 d, 18h", "0.5d, 4h 30m", "1.5d 30m, 14h", "1d PT2H, 11h", "36h, 36h"})
    void becomeHoursByTheUnitOfTheirCalendar(String written, String hours) {
        publish(written);

        assertThat(goal().budget())
                .hasValue(Duration.parse("PT" + hours.replace(" ", "")).toMillis());
    }

    @Test
    void sayTheSameWhateverBecomesOfTheCalendar() {
        publish("2d");
        configurations.change(Submission.of(configurations.section("calendars"), "SH", Json.read("""
                        {"name": "Shanghai", "zone": "Asia/Shanghai", "week": {"MONDAY": [["09:00", "12:00"]]}}""")), FakeJira.ADMIN);

        assertThat(goal().budget()).hasValue(Duration.ofHours(18).toMillis());
    }

    /** From Monday 2026-03-09 on the calendar is open for three hours a day. */
    @Test
    void areCountedByTheCalendarOfTheDayOnWhichThePolicyBegins() {
        configurations.change(Submission.of(configurations.section("calendars"), "SH", Json.read("""
                        {"name": "Shanghai", "zone": "Asia/Shanghai", "week": {"MONDAY": [["09:00", "12:00"]]},
                         "effective": "2026-03-09T00:00:00Z"}""")), FakeJira.ADMIN);

        publish("2d");
        assertThat(goal().budget())
                .as("from now on")
                .hasValue(Duration.ofHours(18).toMillis());
        publish("2d", ", \"effective\": \"2026-03-16T00:00:00Z\"");
        assertThat(goal().budget())
                .as("from later on")
                .hasValue(Duration.ofHours(6).toMillis());
    }

    @ParameterizedTest
    @CsvSource({
        "0d, internal-customer.policy.budget.wrong",
        "d, internal-customer.policy.budget.wrong",
        "2d x, internal-customer.policy.budget.wrong",
        "2 days, internal-customer.policy.budget.wrong",
        "2000d, internal-customer.policy.problem.beyond-calendar",
        "99999d, internal-customer.policy.problem.beyond-calendar"
    })
    void areRefusedAtTheirFieldWhereTheyMeanNothing(String written, String message) {
        assertThatThrownBy(() -> publish(written)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.field()).endsWith("metrics[0].goals[0].budget");
            assertThat(bad).hasMessage(message);
        });
    }

    @Test
    @Tag("R-POL-8")
    void areTwoForTheNextPublicWordUntilSomebodySaysOtherwise() {
        AdminVisits visits = new AdminVisits();
        assertThat(visits.open(PolicyPages.of(visits, configurations, () -> MON_2026_03_02_09_00), "key=STD")
                        .view()
                        .get("metrics")
                        .toString())
                .containsOnlyOnce("budget=2d");
    }

    private void publish(String budget) {
        publish(budget, "");
    }

    private void publish(String budget, String more) {
        configurations.change(
                Submission.of(configurations.section("policies"), "DAYS", Json.read("""
                        {"name": "Days", "provider": "NET", "metrics": [{"metric": "RESOLUTION", "start": {"created": true},
                         "stop": {"statuses": ["Resolved"]}, "goals": [{"when": {}, "budget": "%s", "calendar": "SH"}]}]%s}""".formatted(budget, more))),
                FakeJira.ADMIN);
    }

    private Goal goal() {
        return configurations
                .current()
                .policies()
                .current("DAYS")
                .orElseThrow()
                .policy()
                .rule(Metric.RESOLUTION)
                .orElseThrow()
                .goals()
                .get(0);
    }
}
