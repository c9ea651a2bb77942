package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.internalcustomer.sandbox.host.HostServices;

/**
 * One call: who asks, with which parameters and body.
 *
 * @param path the variable segments of the address
 * @param body missing node where none was sent
 */
record Call(HostServices services, HttpServletRequest request, List<String> path, JsonNode body) {

    <T> T service(Class<T> type) {
        return services.get(type);
    }

    ApplicationUser userOrNobody() {
        return service(JiraAuthenticationContext.class).getLoggedInUser();
    }

    ApplicationUser user() {
        ApplicationUser user = userOrNobody();
        if (user == null) {
            throw RestError.of(401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return user;
    }

    Optional<String> param(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    int number(String name, int fallback, int most) {
        String text = request.getParameter(name);
        JsonNode inBody = body.path(name);
        if (text == null && inBody.isInt()) {
            text = inBody.asText();
        }
        if (text == null) {
            return fallback;
        }
        if (!text.matches("\\d{1,9}")) {
            throw RestError.of(400, "'" + name + "' is a whole number, not '" + text + "'.");
        }
        return Math.min(Integer.parseInt(text), most);
    }

    /** The issue that the first segment names, by key or id, if the caller may see it. */
    MutableIssue issue() {
        String name = path.get(0);
        IssueManager issues = service(IssueManager.class);
        MutableIssue issue = name.matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(name))
                : issues.getIssueByKeyIgnoreCase(name);
        if (issue == null || !may(ProjectPermissions.BROWSE_PROJECTS, issue)) {
            throw RestError.issueNotFound();
        }
        return issue;
    }

    void require(ProjectPermissionKey permission, MutableIssue issue) {
        user();
        if (!may(permission, issue)) {
            throw RestError.of(403, "You do not have the permission for this.");
        }
    }

    private boolean may(ProjectPermissionKey permission, MutableIssue issue) {
        return service(PermissionManager.class).hasPermission(permission, issue, userOrNobody());
    }
}
