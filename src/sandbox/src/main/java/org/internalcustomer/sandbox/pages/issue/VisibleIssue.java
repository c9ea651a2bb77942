package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** Issues as far as the visitor may see and change them. */
final class VisibleIssue {

    private VisibleIssue() {}

    /** The issue of that key; unknown and invisible look the same, but a stranger is asked to log in first. */
    static MutableIssue byKey(Visit visit, String key) {
        MutableIssue issue = visit.service(IssueManager.class).getIssueByKeyIgnoreCase(key);
        if (issue == null || !may(visit, ProjectPermissions.BROWSE_PROJECTS, issue)) {
            visit.loggedIn();
            throw PageError.issueNotFound();
        }
        return issue;
    }

    static MutableIssue byKey(Visit visit, String key, ProjectPermissionKey permission) {
        MutableIssue issue = byKey(visit, key);
        visit.loggedIn();
        if (!may(visit, permission, issue)) {
            throw PageError.forbidden();
        }
        return issue;
    }

    static boolean may(Visit visit, ProjectPermissionKey permission, MutableIssue issue) {
        return visit.service(PermissionManager.class).hasPermission(permission, issue, visit.userOrNobody());
    }
}
