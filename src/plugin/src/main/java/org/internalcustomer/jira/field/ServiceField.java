package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.internalcustomer.jira.host.text.Texts;

/** What is asked for, from the service catalogue (服务目录). */
public final class ServiceField extends KeyField {

    public ServiceField(
            CustomFieldValuePersister persister, GenericConfigManager configs, Texts texts, ServiceChoices choices) {
        super(persister, configs, texts, choices);
    }
}
