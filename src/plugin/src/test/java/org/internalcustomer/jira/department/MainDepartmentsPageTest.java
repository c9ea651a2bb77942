package org.internalcustomer.jira.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The department that an administrator says is somebody's. */
class MainDepartmentsPageTest {

    private final AdminVisits visits = new AdminVisits();
    private final Configurations configurations = AllSections.configured(() -> Instant.EPOCH);
    private final Page page =
            new MainDepartmentsPage(visits.tools(), visits.access(), configurations, FakeJira.users());

    @Test
    @Tag("R-WHO-2")
    void winsOverMembership() {
        Visit sent = visits.send(page, "new", new Typed().with("person", "ben").with("department", "NET"));
        assertThat(sent.redirect()).endsWith("/admin/main-departments?saved=ben");
        assertThat(departmentOf("ben")).isEqualTo("NET");
        assertThat(departmentOf("anna")).isEqualTo("SD");
        assertThat(visits.open(page, "").rows()).containsExactly("anna", "ben");
    }

    @Test
    void isChangedAndTakenAway() {
        visits.send(page, "key=anna", new Typed().with("department", "IT"));
        assertThat(departmentOf("anna")).isEqualTo("IT");
        assertThat(visits.open(page, "key=anna").field("department")).containsEntry("value", "IT");
        visits.send(page, "key=anna", new Typed().with("department", ""));
        assertThat(visits.open(page, "").rows()).isEmpty();
    }

    @Test
    void isFoundAgainWhateverTheUsersKeySays() {
        JsonValue sent = new JsonValue("mainDepartments", Map.of("a+b&c", "NET"));
        configurations.change(new Submission(Map.of("mainDepartments", Map.of("", sent)), false), FakeJira.ADMIN);
        assertThat(visits.open(page, "").view().get("rows").toString()).contains("?key=a%2Bb%26c");
    }

    @Test
    void isOnlyForPeopleThatJiraKnows() {
        Visit sent = visits.send(page, "new", new Typed().with("person", "zoe").with("department", "NET"));
        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.field("person")).containsEntry("value", "zoe");
        assertThat(sent.field("person").get("error")).isEqualTo("internal-customer.department.unknown-user");
        assertThat(sent.field("department").get("options"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(Map.of("value", "NET", "text", "Network (NET)", "selected", true));
    }

    private String departmentOf(String user) {
        return configurations
                .current()
                .organisation()
                .departmentOf(user, List.of("it-service-desk"))
                .orElseThrow()
                .key();
    }
}
