package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.groups.GroupManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.Discussion;
import org.internalcustomer.sandbox.host.Discussion.Visibility;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/AddComment.jspa}: says something on an issue, to everybody, to agents only, or to one group. */
public final class CommentPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public CommentPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        MutableIssue issue = VisibleIssue.byKey(visit, visit.param("key"), ProjectPermissions.ADD_COMMENTS);
        if (visit.param("comment").isEmpty()) {
            visit.show(
                    400,
                    Frame.general(issue.getKey()),
                    "issue/empty-comment",
                    Map.of("issue", issue, "errors", List.of(visit.text("sandbox.comment.empty"))));
            return;
        }
        visit.service(Discussion.class).add(issue, visit.loggedIn(), visit.param("comment"), visibility(visit));
        visit.redirect("/browse/" + issue.getKey() + "#activitymodule");
    }

    /** A group must be one of the writer's own, as in Jira. */
    private static Visibility visibility(Visit visit) {
        String level = visit.param("commentLevel");
        if (level.isEmpty()) {
            return Visibility.EVERYBODY;
        }
        if ("internal".equals(level)) {
            return Visibility.INTERNAL;
        }
        String group = level.startsWith("group:") ? level.substring("group:".length()) : "";
        if (!visit.service(GroupManager.class).isUserInGroup(visit.loggedIn(), group)) {
            throw PageError.forbidden();
        }
        return Visibility.group(group);
    }
}
