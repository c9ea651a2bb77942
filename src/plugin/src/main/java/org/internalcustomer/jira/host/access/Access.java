package org.internalcustomer.jira.host.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.error.NotLoggedIn;

/** Who may do what. Every edge asks here, and nowhere else. */
public final class Access {

    private final CurrentUser current;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final IssueManager issues;

    public Access(
            CurrentUser current,
            GlobalPermissionManager globalPermissions,
            PermissionManager permissions,
            IssueManager issues) {
        this.current = current;
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.issues = issues;
    }

    public Person user() {
        return current.person().orElseThrow(NotLoggedIn::new);
    }

    public boolean mayAdminister() {
        return mayAdminister(current.user());
    }

    public boolean mayAdminister(Optional<ApplicationUser> user) {
        return user.map(each -> globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, each))
                .orElse(false);
    }

    /** The administrator who asks. */
    public Person administrator() {
        Person person = user();
        if (!mayAdminister()) {
            throw new Forbidden("internal-customer.error.administrators-only");
        }
        return person;
    }

    /** The person who asks for a report. */
    public Person reader() {
        return user();
    }

    /** Whether the asker administers the issue's project. */
    public boolean mayAdminister(Issue issue) {
        return permissions.hasPermission(
                ProjectPermissions.ADMINISTER_PROJECTS, issue, current.user().orElse(null));
    }

    public boolean maySee(Issue issue) {
        return maySee(issue, current.user().orElse(null));
    }

    public boolean maySee(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** The issue; unknown and invisible are both not found. */
    public Issue visibleIssue(String key) {
        Issue issue = issues.getIssueByCurrentKey(key);
        if (issue == null || !maySee(issue)) {
            throw NotFound.of("issue", key);
        }
        return issue;
    }

    public boolean mayEdit(Issue issue) {
        return permissions.hasPermission(
                ProjectPermissions.EDIT_ISSUES, issue, current.user().orElse(null));
    }

    /** The issue, for somebody who may change it. */
    public Issue editableIssue(String key) {
        Issue issue = visibleIssue(key);
        if (!mayEdit(issue)) {
            throw new Forbidden("internal-customer.error.may-not-edit", key);
        }
        return issue;
    }
}
