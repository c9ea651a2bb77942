package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.DateField;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import org.internalcustomer.sandbox.issues.Wording;

/** A date with a time of day, typed and shown in the user's zone as {@code 2016-10-08 13:30}. */
final class DateTimeField extends AbstractSingleFieldType<Date> implements DateField {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final TimeZoneManager zones;

    DateTimeField(CustomFieldValuePersister values, GenericConfigManager configs, TimeZoneManager zones) {
        super(values, configs);
        this.zones = zones;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DATE;
    }

    @Override
    protected Object getDbValueFromObject(Date value) {
        return value;
    }

    @Override
    protected Date getObjectFromDbValue(Object stored) {
        return (Date) stored;
    }

    @Override
    public String getStringFromSingularObject(Date value) {
        return FORM.format(
                value.toInstant().atZone(zones.getLoggedInUserTimeZone().toZoneId()));
    }

    @Override
    public Date getSingularObjectFromString(String typed) throws FieldValidationException {
        try {
            return Date.from(
                    typed.endsWith("Z")
                            ? Instant.parse(typed)
                            : LocalDateTime.parse(typed.trim().replace('T', ' '), FORM)
                                    .atZone(zones.getLoggedInUserTimeZone().toZoneId())
                                    .toInstant());
        } catch (DateTimeParseException e) {
            throw new FieldValidationException(Wording.text("field.bad-time", typed));
        }
    }
}
