package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.List;

/** Where custom fields are used; each has one context for all its projects. */
public final class FieldContexts implements FieldConfigSchemeManager {

    private final Fields fields;

    public FieldContexts(Fields fields) {
        this.fields = fields;
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field) {
        long id = ((CustomField) field).getIdAsLong();
        fields.use(id, contexts);
        return fields.getCustomFieldObject(id).getConfigurationSchemes().get(0);
    }
}
