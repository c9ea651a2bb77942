package org.internalcustomer.sandbox.projects;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.internalcustomer.sandbox.issues.Recent;
import org.internalcustomer.sandbox.users.Groups;
import org.jdbi.v3.core.Jdbi;

/** What a user may do in a project or with an issue. Inactive users are strangers. */
public final class ProjectPermissionChecks implements PermissionManager {

    private final Jdbi jdbi;
    private final Projects projects;
    private final Roles roles;
    private final Groups groups;
    private final Recent<Grant, List<Holder>> holders = new Recent<>(this::readHolders);

    public ProjectPermissionChecks(Jdbi jdbi, Projects projects, Roles roles, Groups groups) {
        this.jdbi = jdbi;
        this.projects = projects;
        this.roles = roles;
        this.groups = groups;
    }

    /** To whom a permission is given. */
    record Holder(String kind, String name) {}

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        Project project = issue.getProjectObject();
        return project != null
                && holders.get(new Grant(project.getId(), permission.permissionKey())).stream()
                        .anyMatch(holder -> includes(holder, project, user) || isRelated(holder, issue, user));
    }

    /** Permissions of reporters and assignees count here too, as in Jira: somebody may be one. */
    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null
                && holders.get(new Grant(project.getId(), permission.permissionKey())).stream()
                        .anyMatch(holder -> includes(holder, project, user) || (user != null && isRelation(holder)));
    }

    /** Without looking at an issue: whoever has it in the whole project. */
    public boolean hasInWholeProject(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return holders.get(new Grant(project.getId(), permission.permissionKey())).stream()
                .anyMatch(holder -> includes(holder, project, user));
    }

    /** Whether reporters (or assignees) have it for their own issues. */
    public boolean isGivenTo(String relation, ProjectPermissionKey permission, Project project) {
        return holders.get(new Grant(project.getId(), permission.permissionKey())).stream()
                .anyMatch(holder -> holder.kind().equals(relation));
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.getProjects().stream()
                .filter(project -> hasPermission(permission, project, user))
                .toList();
    }

    @Override
    public boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return !getProjects(permission, user).isEmpty();
    }

    private boolean includes(Holder holder, Project project, ApplicationUser user) {
        if (holder.kind().equals("anyone")) {
            return true;
        }
        if (user == null || !user.isActive()) {
            return false;
        }
        return switch (holder.kind()) {
            case "loggedIn" -> true;
            case "group" -> groups.isUserInGroup(user, holder.name());
            case "role" -> roles.holds(user, Long.parseLong(holder.name()), project.getId());
            case "user" -> user.getKey().equals(holder.name());
            case "lead" -> user.getKey().equals(project.getLeadUserKey());
            default -> false;
        };
    }

    private static boolean isRelated(Holder holder, Issue issue, ApplicationUser user) {
        return user != null
                && user.isActive()
                && switch (holder.kind()) {
                    case "reporter" -> Objects.equals(user.getKey(), issue.getReporterId());
                    case "assignee" -> Objects.equals(user.getKey(), issue.getAssigneeId());
                    default -> false;
                };
    }

    private static boolean isRelation(Holder holder) {
        return holder.kind().equals("reporter") || holder.kind().equals("assignee");
    }

    private List<Holder> readHolders(Grant grant) {
        return jdbi.withHandle(h -> h.createQuery("SELECT holder_kind, holder FROM sandbox_project_permission"
                        + " WHERE project_id = ? AND permission = ?")
                .bind(0, grant.projectId())
                .bind(1, grant.permission())
                .map((row, context) -> new Holder(row.getString("holder_kind"), row.getString("holder")))
                .list());
    }

    private record Grant(long projectId, String permission) {}
}
