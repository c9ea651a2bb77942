package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** An issue that read the stored values of all its custom fields at once. */
public interface ValuesAtHand {

    List<Object> storedValues(CustomField field, PersistenceFieldType type);
}
