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
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/EditIssue.jspa?key=KEY}: the issue's fields in a form. */
public final class EditIssuePage extends IssueFormPage<IssueService.UpdateValidationResult> {

    private static final long serialVersionUID = 1L;

    public EditIssuePage(PageKit kit) {
        super(kit);
    }

    @Override
    IssueService.UpdateValidationResult validate(Visit visit) {
        IssueInputParameters typed = IssueForm.typed(visit);
        typed.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return visit.service(IssueService.class)
                .validateUpdate(visit.loggedIn(), issue(visit).getId(), typed);
    }

    @Override
    IssueService.IssueResult keep(Visit visit, IssueService.UpdateValidationResult checked) {
        return visit.service(IssueService.class).update(visit.loggedIn(), checked);
    }

    private static MutableIssue issue(Visit visit) {
        return VisibleIssue.byKey(visit, visit.param("key"), ProjectPermissions.EDIT_ISSUES);
    }

    @Override
    void show(Visit visit, int status, boolean typed, IssueForm.Errors errors) throws IOException {
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
