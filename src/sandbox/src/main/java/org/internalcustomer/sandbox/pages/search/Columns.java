package org.internalcustomer.sandbox.pages.search;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.internalcustomer.sandbox.pages.field.FieldMarkup;
import org.internalcustomer.sandbox.pages.field.IssueMarkup;
import org.internalcustomer.sandbox.pages.frame.SafeHtml;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** All columns that the navigator can show, and those shown until somebody chooses. */
final class Columns {

    static final List<String> DEFAULT = List.of(
            "issuetype",
            "issuekey",
            "summary",
            "assignee",
            "reporter",
            "priority",
            "status",
            "resolution",
            "created",
            "updated");

    private final Map<String, Column> byId = new LinkedHashMap<>();

    private Columns() {}

    static Columns of(Visit visit) {
        Columns columns = new Columns();
        IssueMarkup markup = IssueMarkup.of(visit);
        columns.add(visit, "issuetype", "issuetype", issue -> markup.type(issue.getIssueType()));
        columns.add(visit, "issuekey", "key", markup::key);
        columns.add(visit, "summary", "summary", markup::summary);
        columns.add(visit, "assignee", "assignee", issue -> markup.person(issue.getAssignee()));
        columns.add(visit, "reporter", "reporter", issue -> markup.person(issue.getReporter()));
        columns.add(visit, "priority", "priority", issue -> markup.priority(issue.getPriority()));
        columns.add(visit, "status", "status", issue -> markup.status(issue.getStatus()));
        columns.add(visit, "resolution", "resolution", issue -> resolution(visit, markup, issue));
        columns.add(visit, "created", "created", issue -> markup.day(issue.getCreated()));
        columns.add(visit, "updated", "updated", issue -> markup.day(issue.getUpdated()));
        columns.add(visit, "resolutiondate", "resolutiondate", issue -> markup.day(issue.getResolutionDate()));
        columns.add(visit, "duedate", "duedate", issue -> markup.day(issue.getDueDate()));
        columns.add(visit, "labels", "", markup::labels);
        columns.add(
                visit,
                "project",
                "project",
                issue -> text(issue.getProjectObject().getName()));
        columns.add(visit, "creator", "creator", issue -> markup.person(issue.getCreator()));
        columns.addCustomFields(visit);
        return columns;
    }

    List<Column> all() {
        return List.copyOf(byId.values());
    }

    /** Those of {@code ids} that exist, in that order; the default columns where none does. */
    List<Column> chosen(List<String> ids) {
        List<Column> chosen =
                ids.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
        return chosen.isEmpty() && !ids.equals(DEFAULT) ? chosen(DEFAULT) : chosen;
    }

    private void add(Visit visit, String id, String sort, Function<Issue, SafeHtml> content) {
        byId.put(
                id,
                new Column(id, visit.text("sandbox.column." + id), visit.text("sandbox.field." + id), sort, content));
    }

    private void addCustomFields(Visit visit) {
        FieldMarkup fields = new FieldMarkup(visit.services(), visit.request().getContextPath());
        List<CustomField> all =
                new ArrayList<>(visit.service(CustomFieldManager.class).getCustomFieldObjects());
        for (CustomField field : all) {
            byId.put(
                    field.getId(),
                    new Column(
                            field.getId(),
                            field.getName(),
                            field.getName(),
                            "cf[" + field.getIdAsLong() + "]",
                            issue -> fields.column(issue, field)));
        }
    }

    private static SafeHtml resolution(Visit visit, IssueMarkup markup, Issue issue) {
        return issue.getResolution() == null
                ? new SafeHtml("<em>" + SafeHtml.escape(visit.text("sandbox.issue.unresolved")) + "</em>")
                : text(markup.name(issue.getResolution()));
    }

    private static SafeHtml text(String text) {
        return new SafeHtml(SafeHtml.escape(text));
    }
}
