package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import org.internalcustomer.sandbox.issues.Wording;

/** A short text. */
final class TextField extends TextArea {

    private static final int LONGEST = 255;

    TextField(CustomFieldValuePersister values, GenericConfigManager configs) {
        super(values, configs);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    public String getSingularObjectFromString(String string) throws FieldValidationException {
        if (string != null && string.length() > LONGEST) {
            throw new FieldValidationException(Wording.text("field.text-long", LONGEST));
        }
        return string;
    }
}
