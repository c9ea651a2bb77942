package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** The department that does the work (服务部门). */
public final class ProviderDepartmentField extends KeyField {

    public ProviderDepartmentField(
            CustomFieldValuePersister persister,
            GenericConfigManager configs,
            JiraAuthenticationContext viewer,
            DepartmentChoices choices) {
        super(persister, configs, viewer, choices);
    }
}
