package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
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

/** {@code /secure/EditIssue.jspa?key=KEY}: the issue's fields in a form. */
public final class EditIssuePage extends HostPage {

    private static final long serialVersionUID = 1L;

    public EditIssuePage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        show(visit, 200, false, IssueForm.Errors.NONE);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        MutableIssue issue = issue(visit);
        IssueService issues = visit.service(IssueService.class);
        IssueInputParameters typed = IssueForm.typed(visit);
        typed.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.UpdateValidationResult checked = issues.validateUpdate(visit.loggedIn(), issue.getId(), typed);
        if (!checked.isValid()) {
            show(visit, 400, true, IssueForm.Errors.of(checked.getErrorCollection()));
            return;
        }
        IssueService.IssueResult updated = issues.update(visit.loggedIn(), checked);
        if (updated.isValid()) {
            visit.redirect("/browse/" + issue.getKey());
        } else {
            show(visit, 400, true, IssueForm.Errors.of(updated.getErrorCollection()));
        }
    }

    private static MutableIssue issue(Visit visit) {
        return VisibleIssue.byKey(visit, visit.param("key"), ProjectPermissions.EDIT_ISSUES);
    }

    private static void show(Visit visit, int status, boolean typed, IssueForm.Errors errors) throws IOException {
        MutableIssue issue = issue(visit);
        List<FormField> fields = new IssueForm(visit, issue, typed).fields(issue.getProjectObject(), errors);
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("fields", fields);
        model.put("errors", errors.beside(fields));
        visit.show(
                status,
                Frame.general(visit.text("sandbox.edit.title", issue.getKey()), "jira.edit.issue"),
                "issue/edit",
                model);
    }
}
