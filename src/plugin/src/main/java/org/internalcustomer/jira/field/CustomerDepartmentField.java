package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.internalcustomer.jira.host.text.Texts;

/** The department that the work is for (客户部门). */
public final class CustomerDepartmentField extends KeyField {

    public CustomerDepartmentField(
            CustomFieldValuePersister persister, GenericConfigManager configs, Texts texts, DepartmentChoices choices) {
        super(persister, configs, texts, choices);
    }
}
