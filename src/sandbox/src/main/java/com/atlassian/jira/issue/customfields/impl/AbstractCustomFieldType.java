package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The usual base of field types: knows its module, changes nothing. */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {

    private CustomFieldTypeModuleDescriptor descriptor;

    public AbstractCustomFieldType() {}

    @Override
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        this.descriptor = customFieldTypeModuleDescriptor;
    }

    @Override
    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public String getName() {
        return descriptor.getCompleteKey();
    }

    @Override
    public String getDescription() {
        return "";
    }

    public I18nHelper getI18nBean() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public boolean valuesEqual(T v1, T v2) {
        return Objects.equals(v1, v2);
    }

    /** None: then the changelog's value is also its text. */
    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    /** Null, as in Jira, says that bulk edit is available. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }

    @Override
    public List<FieldIndexer> getRelatedIndexers(CustomField customField) {
        return List.of();
    }
}
