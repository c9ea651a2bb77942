package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What the app does with issues in the name of a user, within that user's rights; else {@link Refused}. */
public final class IssueDeeds {

    private final IssueService issues;
    private final IssueRecords records;
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final InstantSource clock;

    public IssueDeeds(
            IssueService issues,
            IssueRecords records,
            CommentManager comments,
            PermissionManager permissions,
            JiraAuthenticationContext authentication,
            InstantSource clock) {
        this.issues = issues;
        this.records = records;
        this.comments = comments;
        this.permissions = permissions;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** An internal comment: marked as Jira Service Management marks those that the customer does not see. */
    public void comment(ApplicationUser author, Issue issue, String text) {
        check(author, issue, ProjectPermissions.ADD_COMMENTS);
        Map<String, JSONObject> internal = Map.of(InternalComments.MARK, internal());
        as(author, () -> comments.create(issue, author, text, null, null, Date.from(clock.instant()), internal, true));
    }

    public void assign(ApplicationUser actor, Issue issue, ApplicationUser assignee) {
        if (!assignee.equals(issue.getAssignee())) {
            as(actor, () -> {
                AssignValidationResult checked = issues.validateAssign(actor, issue.getId(), assignee.getUsername());
                checkValid(checked.isValid(), checked.getErrorCollection());
                done(issues.assign(actor, checked));
            });
        }
    }

    /** By the issue itself, since a form would ask for the fields of a screen. */
    public void prioritize(ApplicationUser actor, Issue issue, String priorityId) {
        check(actor, issue, ProjectPermissions.EDIT_ISSUES);
        if (issue.getPriority() == null
                || !priorityId.equals(issue.getPriority().getId())) {
            MutableIssue copy = records.copy(issue.getId()).orElseThrow(() -> new Refused(issue.getKey()));
            copy.setPriorityId(priorityId);
            as(actor, () -> records.changeWithEvent(actor, copy, Map.of()));
        }
    }

    public void transition(ApplicationUser actor, Issue issue, int transition) {
        as(actor, () -> {
            TransitionValidationResult checked =
                    issues.validateTransition(actor, issue.getId(), transition, issues.newIssueInputParameters());
            checkValid(checked.isValid(), checked.getErrorCollection());
            done(issues.transition(actor, checked));
        });
    }

    /** Jira asks who is logged in, also on a thread of ours. */
    private void as(ApplicationUser actor, Runnable deed) {
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(actor);
        try {
            deed.run();
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private void check(ApplicationUser actor, Issue issue, ProjectPermissionKey permission) {
        if (!permissions.hasPermission(permission, issue, actor)) {
            throw new Refused(actor.getUsername() + ": " + issue.getKey());
        }
    }

    private static void done(IssueResult result) {
        checkValid(result.isValid(), result.getErrorCollection());
    }

    private static void checkValid(boolean valid, ErrorCollection errors) {
        if (!valid) {
            List<String> all = new ArrayList<>(errors.getErrorMessages());
            all.addAll(errors.getErrors().values());
            throw new Refused(String.join(" ", all));
        }
    }

    private static JSONObject internal() {
        try {
            return new JSONObject().put("internal", true);
        } catch (JSONException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
