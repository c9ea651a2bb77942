package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/CreateIssue.jspa}: a new issue. Changing the project or type keeps what was typed. */
public final class CreateIssuePage extends IssueFormPage<IssueService.CreateValidationResult> {

    private static final long serialVersionUID = 1L;

    public CreateIssuePage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        if (visit.has("refresh")) {
            show(visit, 200, true, IssueForm.Errors.NONE);
        } else {
            super.post(visit);
        }
    }

    @Override
    IssueService.CreateValidationResult validate(Visit visit) {
        return visit.service(IssueService.class).validateCreate(visit.loggedIn(), IssueForm.typed(visit));
    }

    @Override
    IssueService.IssueResult keep(Visit visit, IssueService.CreateValidationResult checked) {
        return visit.service(IssueService.class).create(visit.loggedIn(), checked);
    }

    @Override
    void show(Visit visit, int status, boolean typed, IssueForm.Errors errors) throws IOException {
        List<Project> projects = projects(visit);
        Project project = projects.stream()
                .filter(each -> String.valueOf(each.getId()).equals(visit.param("pid"))
                        || each.getKey().equals(visit.param("project")))
                .findFirst()
                .orElse(projects.get(0));
        IssueForm form = new IssueForm(visit, null, typed);
        List<FormField> choice = new ArrayList<>();
        choice.add(FormField.select(
                "pid",
                visit.text("sandbox.field.project"),
                String.valueOf(project.getId()),
                true,
                projects.stream()
                        .map(each -> new FormField.Option(
                                String.valueOf(each.getId()), each.getName() + " (" + each.getKey() + ")"))
                        .toList()));
        choice.add(FormField.select(
                        "issuetype",
                        visit.text("sandbox.field.issuetype"),
                        visit.param("issuetype"),
                        true,
                        form.options(project.getIssueTypes().stream()
                                .filter(type -> !type.isSubTask())
                                .toList()))
                .withError(errors.byField().getOrDefault("issuetype", "")));
        List<FormField> fields = form.fields(project, errors);
        List<FormField> all = new ArrayList<>(choice);
        all.addAll(fields);
        Map<String, Object> model = new HashMap<>();
        model.put("choice", choice);
        model.put("fields", fields);
        model.put("errors", errors.beside(all));
        visit.show(
                status, Frame.general(visit.text("sandbox.create.title"), "jira.create.issue"), "issue/create", model);
    }

    private static List<Project> projects(Visit visit) {
        List<Project> projects = visit
                .service(PermissionManager.class)
                .getProjects(ProjectPermissions.CREATE_ISSUES, visit.loggedIn())
                .stream()
                .sorted(Comparator.comparing(Project::getName))
                .toList();
        if (projects.isEmpty()) {
            throw PageError.forbidden();
        }
        return projects;
    }
}
