package org.internalcustomer.jira.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Test;

class QualityInJiraTest {

    private final Configurations configurations = AllSections.configured(() -> Instant.parse("2026-03-02T10:00:00Z"));
    private final QualitySurroundings surroundings =
            new QualityInJira(null, new Memberships(configurations, FakeJira.users()), configurations);

    @Test
    void whatAMergedDepartmentDidIsSaidByThePeopleOfTheOtherOne() {
        configurations.change(Submission.document(Json.read("""
                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                  {"key": "ACC", "name": "Accounting", "users": ["anna"]}, {"key": "HR", "name": "HR"},
                  {"key": "FIN", "name": "Finance", "mergedInto": "ACC"}]}"""), AllSections.list()), FakeJira.ADMIN);

        assertThat(surroundings.departmentsOf("anna")).containsExactlyInAnyOrder("ACC", "FIN");
        assertThat(surroundings.canonical("FIN")).isEqualTo("ACC");
        assertThat(surroundings.canonical("HR")).isEqualTo("HR");
    }
}
