package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.field.RequestField;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's custom fields: those of our types, and new ones. */
public final class JiraFields {

    private static final String PLUGIN_KEY = "org.internalcustomer.internal-customer";

    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager schemes;

    public JiraFields(CustomFieldManager fields, FieldConfigSchemeManager schemes) {
        this.fields = fields;
        this.schemes = schemes;
    }

    Optional<CustomField> byId(String id) {
        return Optional.ofNullable(fields.getCustomFieldObject(id)).filter(field -> field.getCustomFieldType() != null);
    }

    /** An existing field of that role's type, whatever it is called; the oldest of several. */
    Optional<CustomField> byType(RequestField role) {
        String type = role.typeKey(PLUGIN_KEY);
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && type.equals(field.getCustomFieldType().getKey()))
                .min((one, other) -> Long.compare(one.getIdAsLong(), other.getIdAsLong()));
    }

    /** Empty while Jira does not know the type yet. */
    Optional<CustomField> create(RequestField role, String description, Collection<Long> projectIds) {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(role.typeKey(PLUGIN_KEY));
        if (type == null) {
            return Optional.empty();
        }
        List<JiraContextNode> contexts = new ArrayList<>();
        projectIds.forEach(id -> contexts.add(new ProjectContext(id)));
        try {
            return Optional.of(fields.createCustomField(
                    role.firstName(),
                    description,
                    type,
                    fields.getCustomFieldSearcher(role.searcherKey()),
                    contexts,
                    Collections.singletonList(null)));
        } catch (GenericEntityException refused) {
            throw new IllegalStateException("Jira did not create the field " + role.firstName(), refused);
        }
    }

    /** Whether one of the field's contexts is the project, or all of them. */
    boolean reaches(CustomField field, long projectId) {
        return field.getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getContexts().stream())
                .anyMatch(context -> context.getProjectId() == null || context.getProjectId() == projectId);
    }

    /** Adds the projects that the field does not reach yet to its first context; what is there stays. */
    void widen(CustomField field, Collection<Long> projectIds) {
        List<Long> missing =
                projectIds.stream().filter(id -> !reaches(field, id)).toList();
        List<FieldConfigScheme> contexts = field.getConfigurationSchemes();
        if (missing.isEmpty() || contexts.isEmpty()) {
            return;
        }
        List<JiraContextNode> places = new ArrayList<>(contexts.get(0).getContexts());
        missing.forEach(id -> places.add(new ProjectContext(id)));
        schemes.updateFieldConfigScheme(contexts.get(0), places, field);
        fields.refresh();
    }
}
