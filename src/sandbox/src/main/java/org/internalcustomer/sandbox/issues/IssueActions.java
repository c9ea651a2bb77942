package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.internalcustomer.sandbox.comments.Comments;
import org.internalcustomer.sandbox.host.Discussion.Visibility;
import org.internalcustomer.sandbox.issues.IssueWrites.Remark;
import org.internalcustomer.sandbox.issues.IssueWrites.Telling;
import org.internalcustomer.sandbox.workflow.AvailableSteps;
import org.internalcustomer.sandbox.workflow.Step;

/** What users do with issues: each action is checked against their permissions and the workflow first. */
final class IssueActions implements IssueService {

    private static final ProjectPermissionKey DELETE_ISSUES = new ProjectPermissionKey("DELETE_ISSUES");
    private static final String REMARK = "sandbox.remark";
    private static final String DONE = "10000";

    private final Lookups lookups;
    private final IssueManager issues;
    private final IssueWrites writes;
    private final IssueForm form;
    private final Rules rules;

    /** What may be done. */
    record Rules(PermissionManager permissions, AvailableSteps steps, Comments comments) {}

    IssueActions(Lookups lookups, IssueManager issues, IssueWrites writes, IssueForm form, Rules rules) {
        this.lookups = lookups;
        this.issues = issues;
        this.writes = writes;
        this.form = form;
        this.rules = rules;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return seen(user, issues.getIssueObject(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return seen(user, issues.getIssueByKeyIgnoreCase(issueKey));
    }

    private IssueResult seen(ApplicationUser user, MutableIssue issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        boolean visible = issue != null && may(ProjectPermissions.BROWSE_PROJECTS, issue, user);
        if (!visible) {
            errors.addErrorMessage(Wording.text("action.unknown-issue"));
        }
        return new IssueResult(visible ? issue : null, errors);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return checkedCreation(user, new StoredIssue(lookups, Map.of()), (IssueInput) parameters);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        StoredIssue draft = new StoredIssue(lookups, Map.of());
        IssueResult parent = getIssue(user, parentId);
        if (!parent.isValid()) {
            return new CreateValidationResult(null, parent.getErrorCollection(), Map.of());
        }
        draft.setParentObject(parent.getIssue());
        return checkedCreation(user, draft, (IssueInput) parameters);
    }

    private CreateValidationResult checkedCreation(ApplicationUser user, StoredIssue draft, IssueInput input) {
        ErrorCollection errors = new SimpleErrorCollection();
        form.place(draft, input, user, errors);
        if (draft.getProjectId() != null) {
            draft.setReporter(user);
            draft.setPriority(lookups.constants().getDefaultPriority());
            form.fill(draft, input, user, errors);
        }
        return new CreateValidationResult(errors.hasAnyErrors() ? null : draft, errors, new HashMap<>());
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult checked) {
        return create(user, checked, null);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult checked, String initialWorkflowActionName) {
        StoredIssue draft = valid(checked);
        return new IssueResult(writes.create(user, draft, Telling.of(EventType.ISSUE_CREATED_ID)));
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        Map<String, Object> holder = new HashMap<>();
        if (found.isValid()) {
            StoredIssue issue = (StoredIssue) found.getIssue();
            if (!may(ProjectPermissions.EDIT_ISSUES, issue, user)) {
                errors.addErrorMessage(Wording.text("action.no-edit"));
            }
            form.fill(issue, (IssueInput) parameters, user, errors);
            addRemark(holder, (IssueInput) parameters, issue, user, errors);
        }
        return new UpdateValidationResult(errors.hasAnyErrors() ? null : found.getIssue(), errors, holder);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult checked) {
        return update(user, checked, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult checked, EventDispatchOption option, boolean sendMail) {
        StoredIssue issue = valid(checked);
        Remark remark = (Remark) checked.getFieldValuesHolder().get(REMARK);
        List<Long> types = new ArrayList<>();
        if (option.isEventBeingSent()) {
            types.add(option.getEventTypeId());
            if (issue.changedColumns().containsKey(IssueColumn.ASSIGNEE)) {
                types.add(EventType.ISSUE_ASSIGNED_ID);
            }
            if (remark != null) {
                types.add(EventType.ISSUE_COMMENTED_ID);
            }
        }
        return new IssueResult(writes.update(user, issue, rules.comments(), remark, new Telling(types, sendMail)));
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String username) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        if (found.isValid()) {
            ApplicationUser assignee = lookups.people().byName(username).orElse(null);
            form.checkAssignee((StoredIssue) found.getIssue(), user, username, assignee, errors);
        }
        return new AssignValidationResult(errors.hasAnyErrors() ? null : found.getIssue(), errors, username);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult checked) {
        StoredIssue issue = valid(checked);
        issue.setAssignee(lookups.people().byName(checked.getAssignee()).orElse(null));
        return new IssueResult(writes.update(user, issue, null, null, Telling.of(EventType.ISSUE_ASSIGNED_ID)));
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        Map<String, Object> holder = new HashMap<>();
        if (found.isValid()) {
            StoredIssue issue = (StoredIssue) found.getIssue();
            IssueInput input = (IssueInput) parameters;
            Step step = Step.of(actionId).orElse(null);
            if (step == null || !step.startsAt(issue.getStatusId())) {
                errors.addErrorMessage(Wording.text("action.wrong-step", actionId, issue.getKey()));
            } else if (!rules.steps().mayTake(step, issue, user)) {
                errors.addErrorMessage(Wording.text("action.no-step", step.label(), issue.getKey()));
            } else {
                take(step, issue, input, errors);
                form.fill(issue, input, user, errors);
                addRemark(holder, input, issue, user, errors);
            }
        }
        MutableIssue issue = errors.hasAnyErrors() ? null : found.getIssue();
        return new TransitionValidationResult(issue, errors, holder, Map.of(), actionId);
    }

    /** The status, and with it the resolution and its date: a done issue has them, another has not. */
    private void take(Step step, StoredIssue issue, IssueInput input, ErrorCollection errors) {
        issue.setStatusId(step.to());
        if (!step.resolves()) {
            issue.setResolutionId(null);
            return;
        }
        String given = input.text(IssueInput.RESOLUTION).orElse(null);
        if (given != null && lookups.constants().getResolution(given) == null) {
            errors.addError(IssueInput.RESOLUTION, Wording.text("action.bad-resolution"));
        }
        if (given != null || issue.getResolutionId() == null) {
            issue.setResolutionId(Objects.requireNonNullElse(given, DONE));
        }
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult checked) {
        StoredIssue issue = valid(checked);
        Step step = Step.of(checked.getActionId()).orElseThrow();
        Remark remark = (Remark) checked.getFieldValuesHolder().get(REMARK);
        return new IssueResult(writes.update(user, issue, rules.comments(), remark, Telling.of(step.eventType())));
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        if (found.isValid() && !may(DELETE_ISSUES, found.getIssue(), user)) {
            errors.addErrorMessage(Wording.text("action.no-delete"));
        }
        return new DeleteValidationResult(errors.hasAnyErrors() ? null : found.getIssue(), errors);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult checked) {
        return delete(user, checked, EventDispatchOption.ISSUE_DELETED, true);
    }

    @Override
    public ErrorCollection delete(
            ApplicationUser user, DeleteValidationResult checked, EventDispatchOption option, boolean sendMail) {
        writes.delete(user, valid(checked), option, sendMail);
        return new SimpleErrorCollection();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issues.isEditable(issue, user);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput(Map.of());
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new IssueInput(actionParameters);
    }

    private void addRemark(
            Map<String, Object> holder, IssueInput input, Issue issue, ApplicationUser user, ErrorCollection errors) {
        String body = input.text(IssueInput.COMMENT).orElse(null);
        if (body == null) {
            return;
        }
        if (!may(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            errors.addError(IssueInput.COMMENT, Wording.text("action.no-comment"));
        }
        String level = input.text(IssueInput.COMMENT_LEVEL).orElse("");
        Visibility visibility = level.equals("internal")
                ? Visibility.INTERNAL
                : level.startsWith("group:")
                        ? Visibility.group(level.substring("group:".length()))
                        : Visibility.EVERYBODY;
        holder.put(REMARK, new Remark(body, visibility));
    }

    private boolean may(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return rules.permissions().hasPermission(permission, issue, user);
    }

    private static StoredIssue valid(IssueValidationResult checked) {
        if (!checked.isValid() || checked.getIssue() == null) {
            throw new IllegalStateException("the checked input is not valid: " + checked.getErrorCollection());
        }
        return (StoredIssue) checked.getIssue();
    }
}
