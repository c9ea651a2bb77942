package org.internalcustomer.sandbox.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.sandbox.projects.ProjectPermissionChecks;
import org.internalcustomer.sandbox.projects.Projects;

/** Which issues a person may see at all. */
final class Sight {

    private final Projects projects;
    private final ProjectPermissionChecks permissions;

    Sight(Projects projects, ProjectPermissionChecks permissions) {
        this.projects = projects;
        this.permissions = permissions;
    }

    /** @param user null for nobody */
    SqlPart of(ApplicationUser user) {
        List<Long> whole = new ArrayList<>();
        List<SqlPart> parts = new ArrayList<>();
        for (Project project : projects.getProjects()) {
            if (permissions.hasInWholeProject(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
                whole.add(project.getId());
            } else if (user != null && user.isActive()) {
                ownIssues(project, user, parts);
            }
        }
        parts.add(0, SqlPart.in("i.project_id", whole));
        return SqlPart.join("OR", parts);
    }

    private void ownIssues(Project project, ApplicationUser user, List<SqlPart> parts) {
        for (String relation : List.of("reporter", "assignee")) {
            if (permissions.isGivenTo(relation, ProjectPermissions.BROWSE_PROJECTS, project)) {
                parts.add(SqlPart.of("(i.project_id = ? AND i." + relation + " = ?)", project.getId(), user.getKey()));
            }
        }
    }
}
