package org.internalcustomer.jira.host.field;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import java.util.Set;

/** Which of Jira's custom fields are ours. */
public interface RequestFields {

    /** Empty until the field was created. */
    Optional<CustomField> field(RequestField role);

    /** Whether all of them are there, and can be used in the project. */
    boolean reach(long projectId);

    /** Every name that the field has ever had: the history knows a field by its name of that day. */
    Set<String> names(RequestField role);
}
