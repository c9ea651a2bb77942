package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.Transitions;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/WorkflowUIDispatcher.jspa?key=KEY&action=51}: takes a step of the workflow, with a comment. */
public final class TransitionPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public TransitionPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        show(visit, 200, IssueForm.Errors.NONE);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        MutableIssue issue = issue(visit);
        Transitions.Transition step = step(visit, issue);
        if (step.asksResolution() && visit.param("resolution").isEmpty()) {
            show(
                    visit,
                    400,
                    new IssueForm.Errors(
                            List.of(), Map.of("resolution", visit.text("sandbox.transition.resolution-missing"))));
            return;
        }
        IssueService issues = visit.service(IssueService.class);
        IssueService.TransitionValidationResult checked =
                issues.validateTransition(visit.loggedIn(), issue.getId(), step.id(), IssueForm.typed(visit));
        if (!checked.isValid()) {
            show(visit, 400, IssueForm.Errors.of(checked.getErrorCollection()));
            return;
        }
        IssueService.IssueResult moved = issues.transition(visit.loggedIn(), checked);
        if (moved.isValid()) {
            visit.redirect("/browse/" + issue.getKey());
        } else {
            show(visit, 400, IssueForm.Errors.of(moved.getErrorCollection()));
        }
    }

    private static MutableIssue issue(Visit visit) {
        return VisibleIssue.byKey(visit, visit.param("key"), ProjectPermissions.BROWSE_PROJECTS);
    }

    /** Somebody else may have moved the issue meanwhile: then the step is not there any more. */
    private static Transitions.Transition step(Visit visit, MutableIssue issue) {
        return visit.service(Transitions.class).available(issue, visit.loggedIn()).stream()
                .filter(step -> String.valueOf(step.id()).equals(visit.param("action")))
                .findFirst()
                .orElseThrow(PageError::stepGone);
    }

    private static void show(Visit visit, int status, IssueForm.Errors errors) throws IOException {
        MutableIssue issue = issue(visit);
        Transitions.Transition step = step(visit, issue);
        List<FormField> fields = new ArrayList<>();
        if (step.asksResolution()) {
            fields.add(FormField.select(
                            "resolution",
                            visit.text("sandbox.field.resolution"),
                            visit.param("resolution"),
                            true,
                            new IssueForm(visit, issue, false)
                                    .options(visit.service(ConstantsManager.class)
                                            .getResolutions()))
                    .withError(errors.byField().getOrDefault("resolution", "")));
        }
        fields.add(
                FormField.of("comment", visit.text("sandbox.field.comment"), "prose", visit.param("comment"), false));
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("step", step);
        model.put("fields", fields);
        model.put("errors", errors.beside(fields));
        visit.show(status, Frame.general(step.name() + " " + issue.getKey()), "issue/transition", model);
    }
}
