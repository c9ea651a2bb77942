package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.access.CurrentUser;

/** Jira's projects. */
public final class Projects {

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final CurrentUser current;

    public Projects(ProjectManager projects, PermissionManager permissions, CurrentUser current) {
        this.projects = projects;
        this.permissions = permissions;
        this.current = current;
    }

    public List<Project> all() {
        return projects.getProjectObjects();
    }

    public Optional<Project> byKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key));
    }

    public Optional<Project> byId(long id) {
        return Optional.ofNullable(projects.getProjectObj(id));
    }

    public boolean maySee(Project project, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    /** Those whose issues the asker may see. */
    public Collection<Project> visible() {
        return permissions.getProjects(
                ProjectPermissions.BROWSE_PROJECTS, current.user().orElse(null));
    }
}
