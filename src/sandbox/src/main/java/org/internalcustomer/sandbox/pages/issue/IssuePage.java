package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.internalcustomer.sandbox.host.Transitions;
import org.internalcustomer.sandbox.host.WebFragments;
import org.internalcustomer.sandbox.pages.field.FieldMarkup;
import org.internalcustomer.sandbox.pages.field.IssueMarkup;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.SafeHtml;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /browse/KEY}: one issue with its fields, people, dates, activity and the panels of plugins. */
public final class IssuePage extends HostPage {

    private static final long serialVersionUID = 1L;

    public IssuePage(PageKit kit) {
        super(kit);
    }

    /** A custom field with its rendered value. */
    public record Value(String id, String name, SafeHtml html) {}

    /** A plugin's panel. */
    public record Panel(String key, String label, SafeHtml html) {}

    @Override
    protected void get(Visit visit) throws IOException {
        String key = visit.rest();
        if (visit.service(ProjectManager.class).getProjectObjByKeyIgnoreCase(key) != null) {
            visit.redirect("/projects/" + key);
            return;
        }
        MutableIssue issue = VisibleIssue.byKey(visit, key);
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("markup", IssueMarkup.of(visit));
        model.put("user", visit.userOrNobody());
        model.put("transitions", visit.service(Transitions.class).available(issue, visit.userOrNobody()));
        model.put("mayEdit", VisibleIssue.may(visit, ProjectPermissions.EDIT_ISSUES, issue));
        model.put("mayAssign", VisibleIssue.may(visit, ProjectPermissions.ASSIGN_ISSUES, issue));
        model.put("mayComment", VisibleIssue.may(visit, ProjectPermissions.ADD_COMMENTS, issue));
        model.put("mayLink", VisibleIssue.may(visit, LinkPage.LINK_ISSUES, issue));
        model.put("mayDivide", !issue.isSubTask() && VisibleIssue.may(visit, ProjectPermissions.CREATE_ISSUES, issue));
        model.put("parent", issue.getParentObject());
        model.put("subTasks", Relatives.subTasks(visit, issue));
        model.put("links", Relatives.links(visit, issue));
        model.put("customFields", values(visit, issue));
        model.put("left", panels(visit, issue, "atl.jira.view.issue.left.context"));
        model.put("right", panels(visit, issue, "atl.jira.view.issue.right.context"));
        model.put("groups", groups(visit));
        model.put("tab", "history".equals(visit.param("page")) ? "history" : "comments");
        model.put("comments", Activity.comments(visit, issue));
        model.put("history", Activity.history(visit, issue));
        String title = "[" + issue.getKey() + "] " + issue.getSummary();
        visit.show(Frame.general(title, "jira.view.issue"), "issue/view", model);
    }

    private static List<Value> values(Visit visit, Issue issue) {
        FieldMarkup markup = new FieldMarkup(visit.services(), visit.request().getContextPath());
        List<Value> values = new ArrayList<>();
        for (CustomField field : visit.service(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            SafeHtml html = markup.view(issue, field);
            if (!html.html().isBlank()) {
                values.add(new Value(field.getId(), field.getName(), html));
            }
        }
        return values;
    }

    private static List<Panel> panels(Visit visit, Issue issue, String location) {
        if (!visit.services().has(WebFragments.class)) {
            return List.of();
        }
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.userOrNobody());
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        context.put("baseurl", visit.request().getContextPath());
        context.put("request", visit.request());
        context.put("req", visit.request());
        context.put("helper", new JiraHelper(visit.request(), issue.getProjectObject(), Map.of("issue", issue)));
        return visit.service(WebFragments.class).panels(location, context).stream()
                .filter(panel -> !panel.html().isBlank())
                .map(panel -> new Panel(panel.key(), panel.label(), new SafeHtml(panel.html())))
                .toList();
    }

    private static Iterable<String> groups(Visit visit) {
        return visit.visitor()
                .user()
                .map(user -> new TreeSet<>(visit.service(GroupManager.class).getGroupNamesForUser(user)))
                .orElseGet(TreeSet::new);
    }
}
