package org.internalcustomer.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.startup.HealthCheck.Finding;
import org.internalcustomer.jira.host.startup.HealthCheck.State;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the configuration names and Jira does not have. */
class ConfigurationCheckTest {

    private final Configurations configurations = AllSections.configured(() -> Instant.parse("2026-03-02T09:00:00Z"));

    @Test
    void isContentWhereEverybodyExists() {
        assertThat(finding().state()).isEqualTo(State.GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"groups\": [\"gone\"]",
                "\"users\": [\"gone\"]",
                "\"head\": \"gone\"",
                "\"head\": \"anna\", \"deputy\": \"gone\""
            })
    void namesGroupsMembersHeadsAndDeputies(String named) {
        change("departments", "SD", "{\"name\": \"Service Desk\", " + named + "}");

        assertThat(finding().state()).isEqualTo(State.WARNING);
        assertThat(finding().arguments()).containsExactly("gone");
    }

    @Test
    void namesPeopleWithAMainDepartment() {
        change("mainDepartments", "", "{\"anna\": \"SD\", \"gone\": \"NET\"}");

        assertThat(finding().arguments()).containsExactly("gone");
    }

    @Test
    void namesGroupsOfAuditors() {
        change("departments", "NET", "{\"name\": \"Network\"}");
        change("auditors", "", "[\"it-network\"]");

        assertThat(new ConfigurationCheck(configurations, FakeJira.projects(), withoutNetworkers())
                        .check()
                        .arguments())
                .containsExactly("it-network");
    }

    @Test
    void saysNothingOfAnArchivedDepartment() {
        change("departments", "NET", "{\"name\": \"Network\", \"deputy\": \"gone\", \"archived\": true}");

        assertThat(finding().state()).isEqualTo(State.GOOD);
    }

    /** It may have another key by now, under which the app does not know it. */
    @Test
    void namesProjectsThatAreGone() {
        Project other = FakeJira.fake(Project.class, call -> "INC");
        Projects left = new Projects(FakeJira.fake(ProjectManager.class, call -> List.of(other)), null, null);

        Finding finding = new ConfigurationCheck(configurations, left, FakeJira.users()).check();

        assertThat(finding.detail()).isEqualTo("internal-customer.health.configuration.project-gone");
        assertThat(finding.arguments()).containsExactly("SVC");
    }

    private static Users withoutNetworkers() {
        UserManager people = FakeJira.fake(
                UserManager.class, call -> FakeJira.users().user(call.text()).orElse(null));
        GroupManager groups = FakeJira.fake(
                GroupManager.class,
                call -> call.text().equals("it-network")
                        ? null
                        : FakeJira.fake(Group.class, FakeJira.Call::unexpected));
        return new Users(people, groups, null);
    }

    private Finding finding() {
        return new ConfigurationCheck(configurations, FakeJira.projects(), FakeJira.users()).check();
    }

    private void change(String section, String key, String item) {
        configurations.change(Submission.of(configurations.section(section), key, Json.read(item)), FakeJira.ADMIN);
    }
}
