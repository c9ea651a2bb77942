package org.internalcustomer.sandbox.pages.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.sandbox.host.ProjectSetup;
import org.internalcustomer.sandbox.pages.field.IssueMarkup;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/admin/projects}: the projects and a form for a new one. */
public final class ProjectsAdminPage extends AdminPage {

    private static final long serialVersionUID = 1L;

    public ProjectsAdminPage(PageKit kit) {
        super(kit, "projects");
    }

    @Override
    protected void get(Visit visit) throws IOException {
        list(visit, "");
    }

    @Override
    protected void post(Visit visit) throws IOException {
        ApplicationUser lead = visit.service(UserManager.class).getUserByName(visit.param("lead"));
        if (lead == null) {
            list(visit, visit.text("sandbox.admin.projects.unknown-lead", visit.param("lead")));
            return;
        }
        try {
            visit.service(ProjectSetup.class)
                    .create(visit.param("key").toUpperCase(Locale.ROOT), visit.param("name"), lead);
            visit.redirect("/secure/admin/projects");
        } catch (IllegalArgumentException wrong) {
            list(visit, wrong.getMessage());
        }
    }

    private void list(Visit visit, String error) throws IOException {
        List<Project> projects = visit.service(ProjectManager.class).getProjects().stream()
                .sorted(Comparator.comparing(Project::getKey))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("projects", projects);
        model.put("markup", IssueMarkup.of(visit));
        model.put("key", visit.param("key"));
        model.put("name", visit.param("name"));
        model.put(
                "lead",
                visit.has("lead") ? visit.param("lead") : visit.loggedIn().getUsername());
        show(visit, error, model);
    }
}
