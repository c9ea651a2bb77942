package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/CreateSubTaskIssue.jspa?key=KEY}: a new part of an issue, in the same project. */
public final class CreateSubTaskPage extends IssueFormPage<IssueService.CreateValidationResult> {

    private static final long serialVersionUID = 1L;

    public CreateSubTaskPage(PageKit kit) {
        super(kit);
    }

    @Override
    IssueService.CreateValidationResult validate(Visit visit) {
        return visit.service(IssueService.class)
                .validateSubTaskCreate(visit.loggedIn(), parent(visit).getId(), IssueForm.typed(visit));
    }

    @Override
    IssueService.IssueResult keep(Visit visit, IssueService.CreateValidationResult checked) {
        return visit.service(IssueService.class).create(visit.loggedIn(), checked);
    }

    private static MutableIssue parent(Visit visit) {
        return VisibleIssue.byKey(visit, visit.param("key"), ProjectPermissions.CREATE_ISSUES);
    }

    @Override
    void show(Visit visit, int status, boolean typed, IssueForm.Errors errors) throws IOException {
        MutableIssue parent = parent(visit);
        IssueForm form = new IssueForm(visit, null, typed);
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.select(
                        "issuetype",
                        visit.text("sandbox.field.issuetype"),
                        visit.param("issuetype"),
                        true,
                        form.options(parent.getProjectObject().getIssueTypes().stream()
                                .filter(IssueType::isSubTask)
                                .toList()))
                .withError(errors.byField().getOrDefault("issuetype", "")));
        fields.addAll(form.fields(parent.getProjectObject(), errors));
        Map<String, Object> model = new HashMap<>();
        model.put("parent", parent);
        model.put("fields", fields);
        model.put("errors", errors.beside(fields));
        visit.show(
                status,
                Frame.general(visit.text("sandbox.subtask.title", parent.getKey()), "jira.create.issue"),
                "issue/create-sub-task",
                model);
    }
}
