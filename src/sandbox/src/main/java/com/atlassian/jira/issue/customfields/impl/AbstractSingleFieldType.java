package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;
import org.internalcustomer.sandbox.fields.ValuesAtHand;

/** A field with at most one value, stored as a text, a number or an instant. */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {

    private static final String DEFAULT_VALUE = "DefaultValue";

    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T customFieldObject);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    /** For the host: how values are stored. Not part of Jira's type. */
    public final PersistenceFieldType storedAs() {
        return getDatabaseType();
    }

    /** For the host: what is stored for a value. Not part of Jira's type. */
    public final Object toStored(T value) {
        return value == null ? null : getDbValueFromObject(value);
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> values = issue instanceof ValuesAtHand known
                ? known.storedValues(field, getDatabaseType())
                : customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return values == null || values.isEmpty() ? null : getObjectFromDbValue(values.get(0));
    }

    @Override
    public T getDefaultValue(FieldConfig fieldConfig) {
        Object stored = genericConfigManager.retrieve(DEFAULT_VALUE, String.valueOf(fieldConfig.getId()));
        return stored == null ? null : getObjectFromDbValue(stored);
    }

    @Override
    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        genericConfigManager.update(DEFAULT_VALUE, String.valueOf(fieldConfig.getId()), toStored(value));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    private List<Object> stored(T value) {
        return value == null ? List.of() : List.of(getDbValueFromObject(value));
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        Object typed = getStringValueFromCustomFieldParams(parameters);
        return typed == null || typed.toString().isBlank() ? null : getSingularObjectFromString(typed.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters == null ? null : parameters.getFirstValueForNullKey();
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(relevantParams);
        } catch (FieldValidationException e) {
            errorCollectionToAddTo.addError(config.getFieldId(), e.getMessage());
        }
    }
}
