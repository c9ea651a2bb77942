package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.internalcustomer.jira.host.text.Texts;

/** The department that does the work (服务部门). */
public final class ProviderDepartmentField extends KeyField {

    public ProviderDepartmentField(
            CustomFieldValuePersister persister, GenericConfigManager configs, Texts texts, DepartmentChoices choices) {
        super(persister, configs, texts, choices);
    }
}
