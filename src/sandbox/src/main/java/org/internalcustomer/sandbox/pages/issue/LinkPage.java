package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/LinkJiraIssue.jspa?key=KEY}: links the issue with another. */
public final class LinkPage extends HostPage {

    static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");

    private static final long serialVersionUID = 1L;
    private static final String OUTWARD = "out:";
    private static final String INWARD = "in:";

    public LinkPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        show(visit, 200, "");
    }

    @Override
    protected void post(Visit visit) throws IOException {
        MutableIssue issue = VisibleIssue.byKey(visit, visit.param("key"), LINK_ISSUES);
        MutableIssue other = visit.service(IssueManager.class).getIssueByKeyIgnoreCase(visit.param("other"));
        if (other == null || !VisibleIssue.may(visit, ProjectPermissions.BROWSE_PROJECTS, other)) {
            show(visit, 400, visit.text("sandbox.link.unknown", visit.param("other")));
            return;
        }
        String kind = visit.param("kind");
        boolean outward = kind.startsWith(OUTWARD);
        try {
            visit.service(IssueLinkManager.class)
                    .createIssueLink(
                            (outward ? issue : other).getId(),
                            (outward ? other : issue).getId(),
                            id(kind.substring(kind.indexOf(':') + 1)),
                            null,
                            visit.loggedIn());
            visit.redirect("/browse/" + issue.getKey());
        } catch (CreateException refused) {
            show(visit, 400, refused.getMessage());
        }
    }

    private static Long id(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static void show(Visit visit, int status, String error) throws IOException {
        MutableIssue issue = VisibleIssue.byKey(visit, visit.param("key"), LINK_ISSUES);
        List<FormField> fields = List.of(
                FormField.select("kind", visit.text("sandbox.link.kind"), visit.param("kind"), true, kinds(visit)),
                FormField.of("other", visit.text("sandbox.link.other"), "text", visit.param("other"), true)
                        .withError(error));
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("fields", fields);
        visit.show(status, Frame.general(visit.text("sandbox.link.title", issue.getKey())), "issue/link", model);
    }

    /** Both directions of each kind, unless they read the same. */
    private static List<FormField.Option> kinds(Visit visit) {
        List<FormField.Option> kinds = new ArrayList<>();
        for (IssueLinkType type : visit.service(IssueLinkTypeManager.class).getIssueLinkTypes()) {
            kinds.add(new FormField.Option(OUTWARD + type.getId(), type.getOutward()));
            if (!type.getInward().equals(type.getOutward())) {
                kinds.add(new FormField.Option(INWARD + type.getId(), type.getInward()));
            }
        }
        return kinds;
    }
}
