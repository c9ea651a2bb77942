package org.internalcustomer.sandbox.pages.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.field.IssueMarkup;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /projects} and {@code /projects/KEY}: the projects that the visitor may see, and one of them. */
public final class ProjectsPage extends HostPage {

    private static final long serialVersionUID = 1L;
    private static final int RECENT = 15;

    public ProjectsPage(PageKit kit) {
        super(kit);
    }

    /** A project with the number of its issues that the visitor may see. */
    public record Row(Project project, int issues, String jqlParam) {}

    @Override
    protected void get(Visit visit) throws IOException {
        if (visit.rest().isEmpty()) {
            list(visit);
        } else {
            one(visit, visit.rest());
        }
    }

    private static void list(Visit visit) throws IOException {
        List<Row> rows = visit
                .service(PermissionManager.class)
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, visit.userOrNobody())
                .stream()
                .sorted(Comparator.comparing(Project::getName))
                .map(project -> new Row(
                        project,
                        IssueSearch.of(visit).run(jql(project, ""), 0, 1).total(),
                        ReturnPath.encode(jql(project, ""))))
                .toList();
        if (rows.isEmpty()) {
            visit.loggedIn();
        }
        visit.show(
                Frame.general(visit.text("sandbox.projects.title")),
                "search/projects",
                Map.of("rows", rows, "markup", IssueMarkup.of(visit)));
    }

    private static void one(Visit visit, String key) throws IOException {
        Project project = visit.service(ProjectManager.class).getProjectObjByKeyIgnoreCase(key);
        if (project == null
                || !visit.service(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, visit.userOrNobody())) {
            visit.loggedIn();
            throw PageError.notFound();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("project", project);
        model.put("markup", IssueMarkup.of(visit));
        model.put("openParam", ReturnPath.encode(jql(project, " AND resolution is EMPTY")));
        model.put("allParam", ReturnPath.encode(jql(project, "")));
        model.put(
                "recent",
                IssueSearch.of(visit)
                        .run(jql(project, "").replace("created", "updated"), 0, RECENT)
                        .issues());
        visit.show(Frame.general(project.getName()), "search/project", model);
    }

    private static String jql(Project project, String also) {
        return "project = \"" + project.getKey() + "\"" + also + " ORDER BY created DESC";
    }
}
