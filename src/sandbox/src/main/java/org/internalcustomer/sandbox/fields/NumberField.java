package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.impl.NumberCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;

/** A number. */
final class NumberField extends NumberCFType {

    NumberField(CustomFieldValuePersister values, DoubleConverter numbers, GenericConfigManager configs) {
        super(values, numbers, configs);
    }
}
