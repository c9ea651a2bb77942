package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** What a form's controls start with: what was typed before, else the issue's values, else a default. */
final class Filled {

    private final Visit visit;
    private final Issue issue;
    private final boolean typed;

    /** @param issue null for one that is being created @param typed true when the form comes back to its writer */
    Filled(Visit visit, Issue issue, boolean typed) {
        this.visit = visit;
        this.issue = issue;
        this.typed = typed;
    }

    /** @param ofIssue the issue's value; asked only where there is an issue and nothing was typed */
    String value(String id, Function<Issue, String> ofIssue, String fallback) {
        if (typed || visit.has(id)) {
            return visit.param(id);
        }
        String value = issue == null ? fallback : ofIssue.apply(issue);
        return value == null ? "" : value;
    }

    /** The text that the field's {@code edit} template gets, as in Jira; null for none. */
    Object value(CustomField field) {
        if (typed || visit.has(field.getId())) {
            String[] values = visit.request().getParameterValues(field.getId());
            return values == null || values.length == 0 || values[0].isEmpty() ? null : values[0];
        }
        return issue == null ? fallback(field) : string(field, field.getValue(issue));
    }

    private static Object fallback(CustomField field) {
        FieldConfig config = field.getConfigurationSchemes() == null
                        || field.getConfigurationSchemes().isEmpty()
                ? null
                : field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        return config == null ? null : string(field, field.getCustomFieldType().getDefaultValue(config));
    }

    @SuppressWarnings("unchecked") // a field's value is of its type's T; the declaration is raw, as in Jira
    private static Object string(CustomField field, Object value) {
        return value == null || value instanceof Collection
                ? value
                : ((CustomFieldType<Object, Object>) field.getCustomFieldType()).getStringFromSingularObject(value);
    }

    static String name(ApplicationUser user) {
        return user == null ? "" : user.getUsername();
    }

    /** A due date is a day in the host's zone. */
    static String isoDay(Date date) {
        return date == null
                ? ""
                : Instant.ofEpochMilli(date.getTime())
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .toString();
    }

    static String labels(Issue issue) {
        return issue.getLabels().stream().map(Label::getLabel).sorted().collect(Collectors.joining(" "));
    }
}
