package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.internalcustomer.sandbox.host.Discussion;
import org.internalcustomer.sandbox.host.Transitions;

/** Issues, comments and histories as Jira's JSON. */
final class IssueJson {

    private final Call call;

    IssueJson(Call call) {
        this.call = call;
    }

    String self(String path) {
        StringBuffer url = call.request().getRequestURL();
        String here = call.request().getRequestURI();
        return url.substring(0, url.length() - here.length()) + call.request().getContextPath() + "/rest/api/2/" + path;
    }

    /**
     * @param wanted names of fields; empty for all, {@code *all} and {@code *navigable} mean all too
     * @param expand {@code changelog}, {@code names}, {@code transitions}
     */
    Map<String, Object> issue(Issue issue, Set<String> wanted, Set<String> expand) {
        Map<String, Object> fields = fields(issue);
        addIfWanted(fields, "subtasks", wanted, () -> subTasks(issue));
        addIfWanted(fields, "issuelinks", wanted, () -> IssueLinks.of(call, issue));
        addIfWanted(fields, "comment", wanted, () -> comments(issue));
        boolean all = wanted.isEmpty() || wanted.contains("*all") || wanted.contains("*navigable");
        if (!all) {
            fields.keySet().retainAll(wanted);
        }
        Map<String, Object> json = Json.map(
                "expand", "names,transitions,changelog",
                "id", String.valueOf(issue.getId()),
                "self", self("issue/" + issue.getId()),
                "key", issue.getKey(),
                "fields", fields);
        if (expand.contains("names")) {
            json.put("names", names(fields.keySet()));
        }
        if (expand.contains("transitions")) {
            json.put("transitions", transitions(issue));
        }
        if (expand.contains("changelog")) {
            json.put("changelog", changelog(issue));
        }
        return json;
    }

    List<Map<String, Object>> transitions(Issue issue) {
        return call.service(Transitions.class).available(issue, call.userOrNobody()).stream()
                .map(Json::transition)
                .toList();
    }

    /** All in one page, the oldest first. */
    private Map<String, Object> changelog(Issue issue) {
        List<ChangeHistory> histories =
                call.service(ChangeHistoryManager.class).getChangeHistoriesForUser(issue, call.userOrNobody());
        return Json.map(
                "startAt", 0,
                "maxResults", histories.size(),
                "total", histories.size(),
                "histories", histories.stream().map(IssueJson::history).toList());
    }

    private Map<String, Object> names(Set<String> fields) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (String id : fields) {
            CustomField custom = call.service(CustomFieldManager.class).getCustomFieldObject(id);
            names.put(id, custom == null ? id : custom.getName());
        }
        return names;
    }

    Map<String, Object> comment(Issue issue, Comment comment) {
        Map<String, Object> json = Json.map(
                "self", self("issue/" + issue.getId() + "/comment/" + comment.getId()),
                "id", String.valueOf(comment.getId()),
                "author", Json.user(comment.getAuthorApplicationUser()),
                "body", comment.getBody(),
                "updateAuthor", Json.user(comment.getUpdateAuthorApplicationUser()),
                "created", Json.moment(comment.getCreated()),
                "updated", Json.moment(comment.getUpdated()));
        if (comment.getGroupLevel() != null && !comment.getGroupLevel().isEmpty()) {
            json.put("visibility", Json.map("type", "group", "value", comment.getGroupLevel()));
        }
        if (call.service(Discussion.class).isInternal(comment)) {
            json.put("properties", List.of(Json.map("key", "sd.public.comment", "value", Json.map("internal", true))));
        }
        return json;
    }

    Map<String, Object> comments(Issue issue) {
        List<Comment> comments = call.service(CommentManager.class).getCommentsForUser(issue, call.userOrNobody());
        return Json.map(
                "startAt", 0,
                "maxResults", comments.size(),
                "total", comments.size(),
                "comments", comments.stream().map(each -> comment(issue, each)).toList());
    }

    /** What takes a query of its own is only told where it was asked for. */
    private static void addIfWanted(
            Map<String, Object> fields, String name, Set<String> wanted, Supplier<Object> value) {
        if (wanted.isEmpty() || wanted.contains(name)) {
            fields.put(name, value.get());
        }
    }

    private Map<String, Object> fields(Issue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.getSummary());
        fields.put("project", Json.project(issue.getProjectObject()));
        fields.put("issuetype", Json.type(issue.getIssueType()));
        fields.put("status", Json.status(issue.getStatus()));
        fields.put("priority", Json.constant(issue.getPriority()));
        fields.put("resolution", Json.constant(issue.getResolution()));
        fields.put("assignee", Json.user(issue.getAssignee()));
        fields.put("reporter", Json.user(issue.getReporter()));
        fields.put("creator", Json.user(issue.getCreator()));
        fields.put("created", Json.moment(issue.getCreated()));
        fields.put("updated", Json.moment(issue.getUpdated()));
        fields.put("resolutiondate", Json.moment(issue.getResolutionDate()));
        fields.put("duedate", Json.day(issue.getDueDate()));
        fields.put("description", issue.getDescription());
        fields.put(
                "labels",
                issue.getLabels().stream().map(Label::getLabel).sorted().toList());
        if (issue.isSubTask()) {
            fields.put("parent", IssueLinks.brief(issue.getParentObject()));
        }
        for (CustomField field : call.service(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            fields.put(field.getId(), value(issue, field));
        }
        return fields;
    }

    private List<Map<String, Object>> subTasks(Issue issue) {
        return call.service(SubTaskManager.class).getSubTaskObjects(issue).stream()
                .filter(part -> IssueLinks.maySee(call, part))
                .map(IssueLinks::brief)
                .toList();
    }

    @SuppressWarnings("unchecked") // a field's value is of its type's T; the declaration is raw, as in Jira
    private static Object value(Issue issue, CustomField field) {
        CustomFieldType<Object, Object> type = (CustomFieldType<Object, Object>) field.getCustomFieldType();
        if (type instanceof RestAwareCustomFieldType aware) {
            FieldJsonRepresentation json = aware.getJsonFromIssue(field, issue, false, null);
            return json == null || json.getStandardData() == null
                    ? null
                    : json.getStandardData().getData();
        }
        Object value = field.getValue(issue);
        if (value instanceof Date moment) {
            return Json.moment(moment);
        }
        if (value instanceof ApplicationUser person) {
            return Json.user(person);
        }
        return value == null || value instanceof Number || value instanceof String
                ? value
                : type.getChangelogString(field, value);
    }

    private static Map<String, Object> history(ChangeHistory history) {
        return Json.map(
                "id", String.valueOf(history.getId()),
                "author", Json.user(history.getAuthorObject()),
                "created", Json.moment(history.getTimePerformed()),
                "items",
                        history.getChangeItemBeans().stream()
                                .map(IssueJson::item)
                                .toList());
    }

    private static Map<String, Object> item(ChangeItemBean item) {
        return Json.map(
                "field", item.getField(),
                "fieldtype", item.getFieldType(),
                "from", item.getFrom(),
                "fromString", item.getFromString(),
                "to", item.getTo(),
                "toString", item.getToString());
    }
}
