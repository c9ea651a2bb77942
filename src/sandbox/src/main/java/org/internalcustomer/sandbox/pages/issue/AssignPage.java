package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/AssignIssue.jspa?key=KEY}: hands the issue to somebody, to me, or to nobody. */
public final class AssignPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public AssignPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        show(visit, 200, IssueForm.Errors.NONE);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        MutableIssue issue = issue(visit);
        String name = visit.has("me") ? visit.loggedIn().getUsername() : visit.param("assignee");
        IssueService issues = visit.service(IssueService.class);
        IssueService.AssignValidationResult checked =
                issues.validateAssign(visit.loggedIn(), issue.getId(), name.isEmpty() ? null : name);
        if (!checked.isValid()) {
            show(visit, 400, IssueForm.Errors.of(checked.getErrorCollection()));
            return;
        }
        IssueService.IssueResult assigned = issues.assign(visit.loggedIn(), checked);
        if (assigned.isValid()) {
            visit.redirect("/browse/" + issue.getKey());
        } else {
            show(visit, 400, IssueForm.Errors.of(assigned.getErrorCollection()));
        }
    }

    private static MutableIssue issue(Visit visit) {
        return VisibleIssue.byKey(visit, visit.param("key"), ProjectPermissions.ASSIGN_ISSUES);
    }

    private static void show(Visit visit, int status, IssueForm.Errors errors) throws IOException {
        MutableIssue issue = issue(visit);
        FormField assignee = FormField.of(
                        "assignee",
                        visit.text("sandbox.field.assignee"),
                        "user",
                        visit.has("assignee") ? visit.param("assignee") : Filled.name(issue.getAssignee()),
                        false)
                .withError(errors.byField().getOrDefault("assignee", ""));
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("fields", List.of(assignee));
        model.put("errors", errors.beside(List.of(assignee)));
        visit.show(status, Frame.general(visit.text("sandbox.assign.title", issue.getKey())), "issue/assign", model);
    }
}
