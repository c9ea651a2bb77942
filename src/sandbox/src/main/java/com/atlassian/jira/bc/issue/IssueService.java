package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;

/** What users do with issues through forms: first checked, then done. */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String username);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    IssueResult create(
            ApplicationUser user, CreateValidationResult createValidationResult, String initialWorkflowActionName);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    IssueResult update(
            ApplicationUser user,
            UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    IssueResult assign(ApplicationUser user, AssignValidationResult assignResult);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

    ErrorCollection delete(
            ApplicationUser user,
            DeleteValidationResult deleteValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    boolean isEditable(Issue issue, ApplicationUser user);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

    /** The issue as it would be, and what is wrong with that. */
    abstract static class IssueValidationResult extends ServiceResultImpl {

        private final MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** The issue as it is after an action, or why there is none. */
    static class IssueResult extends IssueValidationResult {

        public IssueResult(MutableIssue issue) {
            this(issue, new SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** A new issue, checked. */
    static class CreateValidationResult extends IssueValidationResult {

        private final Map<String, Object> fieldValuesHolder;

        public CreateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /** An edited issue, checked. */
    static class UpdateValidationResult extends IssueValidationResult {

        private final Map<String, Object> fieldValuesHolder;

        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /** An issue to be deleted, checked. */
    static class DeleteValidationResult extends IssueValidationResult {

        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** A step of the workflow, checked. */
    @SuppressWarnings("rawtypes")
    static class TransitionValidationResult extends IssueValidationResult {

        private final Map<String, Object> fieldValuesHolder;
        private final Map additionInputs;
        private final int actionId;

        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errors,
                Map<String, Object> fieldValuesHolder,
                Map additionInputs,
                int actionId) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
            this.additionInputs = additionInputs;
            this.actionId = actionId;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }

        public Map getAdditionInputs() {
            return additionInputs;
        }

        public int getActionId() {
            return actionId;
        }
    }

    /** A new assignee, checked. */
    static class AssignValidationResult extends IssueValidationResult {

        private final String assignee;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assignee) {
            super(issue, errors);
            this.assignee = assignee;
        }

        /** The username; null for nobody. */
        public String getAssignee() {
            return assignee;
        }
    }
}
