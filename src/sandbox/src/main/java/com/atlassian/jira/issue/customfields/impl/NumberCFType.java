package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;

/** A number. */
public class NumberCFType extends AbstractSingleFieldType<Double> {

    private final DoubleConverter converter;

    public NumberCFType(
            CustomFieldValuePersister customFieldValuePersister,
            DoubleConverter doubleConverter,
            GenericConfigManager genericConfigManager) {
        super(customFieldValuePersister, genericConfigManager);
        this.converter = doubleConverter;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    protected Object getDbValueFromObject(Double customFieldObject) {
        return customFieldObject;
    }

    @Override
    protected Double getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
        return (Double) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(Double singularObject) {
        return converter.getString(singularObject);
    }

    @Override
    public Double getSingularObjectFromString(String string) throws FieldValidationException {
        return converter.getDouble(string);
    }
}
