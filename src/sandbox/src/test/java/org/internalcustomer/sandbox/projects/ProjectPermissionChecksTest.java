package org.internalcustomer.sandbox.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.web.bean.PagerFilter;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.ProjectSetup;
import org.internalcustomer.sandbox.issues.IssueHost;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what in a project that was just made, and what a project may be called. */
class ProjectPermissionChecksTest {

    @Test
    void giveRequestersLittleAndAgentsMuch() {
        TestHost host = new TestHost(TestDatabase.H2);
        PermissionManager permissions = host.get(PermissionManager.class);
        MutableIssue own = host.create(host.rita, "Cable");
        MutableIssue other = host.create(host.anna, "Mouse");

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, host.rita))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, own, host.rita))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.CLOSE_ISSUES, own, host.rita))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.CLOSE_ISSUES, other, host.rita))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.CLOSE_ISSUES, host.project, host.rita))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, own, host.anna))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, host.project, host.anna))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, host.project, host.admin))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, own, null))
                .isFalse();
        assertThat(permissions.getProjects(ProjectPermissions.CREATE_ISSUES, null))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hideOthersIssuesWhereOnlyReportersMayBrowse(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        Project shy = host.get(ProjectSetup.class).create("SHY", "Shy", host.admin);
        host.create(host.rita, input -> input.setProjectId(shy.getId()).setSummary("Cable"));
        host.create(host.anna, input -> input.setProjectId(shy.getId()).setSummary("Mouse"));
        Jdbi.create(host.database)
                .useHandle(h -> h.execute("UPDATE sandbox_project_permission SET holder_kind = 'reporter'"
                        + " WHERE permission = 'BROWSE_PROJECTS'"));
        // another node, which has not read the permissions yet
        HostServices node = new HostServices();
        IssueHost.offer(node, host.database, host::now);
        SearchService search = node.get(SearchService.class);

        assertThat(search.search(
                                host.rita,
                                search.parseQuery(host.rita, "").getQuery(),
                                PagerFilter.getUnlimitedFilter())
                        .getResults())
                .extracting(Issue::getSummary)
                .containsExactly("Cable");
    }

    @Test
    void knowRolesByGroups() {
        TestHost host = new TestHost(TestDatabase.H2);
        ProjectRoleManager roles = host.get(ProjectRoleManager.class);
        ProjectRole agents = roles.getProjectRole("Agents");

        assertThat(roles.isUserInProjectRole(host.anna, agents, host.project)).isTrue();
        assertThat(roles.isUserInProjectRole(host.rita, agents, host.project)).isFalse();
        assertThat(roles.getProjectRoleActors(agents, host.project).getUsers())
                .containsExactlyInAnyOrder(host.anna, host.ben);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "svc | Services | A project key is two to ten capital letters or digits",
                "SVC | Services | A project with that key or name exists already: SVC, Services",
                "XX | Internal services | A project with that key or name exists already",
                "XX | '' | A project needs a name.",
            })
    void refuseBadAndUsedKeys(String key, String name, String message) {
        TestHost host = new TestHost(TestDatabase.H2);

        assertThatThrownBy(() -> host.get(ProjectSetup.class).create(key, name, host.admin))
                .hasMessageStartingWith(message);
    }

    @Test
    void areTheSameForEachNewProject() {
        TestHost host = new TestHost(TestDatabase.H2);
        Project other = host.get(ProjectSetup.class).create("OTH", "Other", host.anna);

        assertThat(other.getProjectLead()).isEqualTo(host.anna);
        assertThat(host.get(PermissionManager.class).getProjects(ProjectPermissions.CREATE_ISSUES, host.rita))
                .containsExactly(host.project, other);
    }
}
