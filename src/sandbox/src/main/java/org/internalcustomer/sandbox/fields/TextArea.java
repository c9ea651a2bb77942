package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;

/** A text of any length. */
class TextArea extends GenericTextCFType {

    TextArea(CustomFieldValuePersister values, GenericConfigManager configs) {
        super(values, configs, null, null);
    }
}
