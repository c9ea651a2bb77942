package org.internalcustomer.jira.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PUL-1")
class PulseInJiraTest {

    private static final Instant MON_08_00 = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant MON_16_00 = Instant.parse("2026-03-02T16:00:00Z");

    private final Configurations configurations = AllSections.configured(() -> Instant.parse("2026-03-01T10:00:00Z"));
    private final PulseSurroundings surroundings =
            new PulseInJira(configurations, null, new Memberships(configurations, FakeJira.users()), null);

    /** Anna belongs to accounting, too, which is the first by name and works in the afternoon. */
    @Test
    @Tag("R-WHO-2")
    void peopleAreAskedInTheHoursOfTheirMainDepartment() {
        configurations.change(Submission.document(Json.read("""
                {"format": 1, "services": [], "mainDepartments": {"anna": "HR"},
                 "departments": [
                  {"key": "ACC", "name": "Accounting", "users": ["anna"]},
                  {"key": "HR", "name": "HR", "users": ["anna"]}],
                 "calendars": [
                  {"key": "AM", "name": "Morning", "zone": "UTC", "week": {"MONDAY": [["07:00", "12:00"]]}},
                  {"key": "PM", "name": "Afternoon", "zone": "UTC", "week": {"MONDAY": [["13:00", "18:00"]]}}],
                 "policies": [
                  {"key": "ACC", "name": "Accounting", "provider": "ACC", "metrics": [
                    {"metric": "RESOLUTION", "start": {"created": true}, "stop": {"statuses": ["Resolved"]},
                     "goals": [{"when": {}, "budget": "4h", "calendar": "PM"}]}]},
                  {"key": "HR", "name": "HR", "provider": "HR", "metrics": [
                    {"metric": "RESOLUTION", "start": {"created": true}, "stop": {"statuses": ["Resolved"]},
                     "goals": [{"when": {}, "budget": "4h", "calendar": "AM"}]}]}]}"""), AllSections.list()), FakeJira.ADMIN);

        assertThat(surroundings.isOpen("anna", MON_08_00)).isTrue();
        assertThat(surroundings.isOpen("anna", MON_16_00)).isFalse();
    }
}
