package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-WHO-3")
class ConfiguredProvidersTest {

    private final Configurations configurations = AllSections.configured(InstantSource.fixed(Stories.MON_09_00));
    private final ProvidersBelow below = new ConfiguredProviders(configurations);

    @Test
    void areTheDepartmentAndAllBelowItUnderFormerKeysToo() {
        configurations.change(Submission.document(Json.read("""
                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                  {"key": "IT", "name": "IT"}, {"key": "HR", "name": "HR"},
                  {"key": "SD", "name": "Service Desk", "parent": "IT"},
                  {"key": "HELP", "name": "Help desk", "mergedInto": "SD"},
                  {"key": "NIGHT", "name": "Night shift", "parent": "SD", "archived": true}]}"""), AllSections.list()), FakeJira.ADMIN);

        assertThat(below.of("IT")).contains("IT", "SD", "NIGHT", "HELP").doesNotContain("HR");
        assertThat(below.of("HELP")).containsExactlyInAnyOrder("SD", "NIGHT", "HELP");
        assertThat(below.of("HR")).containsExactly("HR");
    }
}
