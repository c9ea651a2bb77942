package org.internalcustomer.jira.field;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.DateField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An instant at which something is due: indexed, so that {@code "Resolution due" < now()} finds what is late. */
abstract class DueField extends CalculatedCFType<Date, Date> implements DateField {

    private final DateTimeFormatterFactory formats;

    DueField(DateTimeFormatterFactory formats) {
        this.formats = formats;
    }

    abstract Optional<Instant> due(long issueId);

    @Override
    public Date getValueFromIssue(CustomField field, Issue issue) {
        return issue.getId() == null ? null : due(issue.getId()).map(Date::from).orElse(null);
    }

    @Override
    public String getStringFromSingularObject(Date due) {
        return due == null ? null : due.toInstant().toString();
    }

    /** It never changes by hand; what shows a value as text asks here all the same. */
    @Override
    public String getChangelogString(CustomField field, Date due) {
        return getStringFromSingularObject(due);
    }

    @Override
    public Date getSingularObjectFromString(String text) {
        try {
            return text == null || text.isBlank() ? null : Date.from(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            throw new FieldValidationException(text + " is not an instant such as 2016-04-08T12:00:00Z");
        }
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>();
        Map<String, Object> inherited = super.getVelocityParameters(issue, field, layout);
        if (inherited != null) {
            parameters.putAll(inherited);
        }
        Date due = issue == null ? null : getValueFromIssue(field, issue);
        parameters.put("icDue", due == null ? "" : due.toInstant().toString());
        parameters.put("icDueText", due == null ? "" : shown(due));
        return parameters;
    }

    private String shown(Date due) {
        return formats.formatter()
                .forLoggedInUser()
                .withStyle(DateTimeStyle.COMPLETE)
                .format(due);
    }
}
