package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A custom field: named by an administrator or a plugin, of a type, used in some projects for some issue types. */
@SuppressWarnings("rawtypes")
public final class StoredField implements CustomField {

    private static final String PREFIX = "customfield_";
    private static final long ALL_PROJECTS = 0;
    private static final String ALL_TYPES = "*";

    /** Where the field is used; project 0 is every project, issue type {@code *} every type. */
    record Use(long projectId, String issueType) {

        static final Use EVERYWHERE = new Use(ALL_PROJECTS, ALL_TYPES);

        boolean includes(Long project, String type) {
            return (projectId == ALL_PROJECTS || (project != null && projectId == project))
                    && (issueType.equals(ALL_TYPES) || type == null || issueType.equals(type));
        }
    }

    /** As stored. @param searcherKey null where the field cannot be searched */
    record Definition(long id, String name, String description, String typeKey, String searcherKey) {}

    private final Definition definition;
    private final CustomFieldType type;
    private final Set<Use> uses;

    StoredField(Definition definition, CustomFieldType type, Set<Use> uses) {
        this.definition = definition;
        this.type = type;
        this.uses = uses;
    }

    /** @return -1 where {@code id} is not of the form {@code customfield_10000} */
    public static long idOf(String id) {
        return id != null && id.matches(PREFIX + "\\d{1,18}") ? Long.parseLong(id.substring(PREFIX.length())) : -1;
    }

    public Optional<Searcher> searcher() {
        return Searcher.of(definition.searcherKey());
    }

    @Override
    public String getId() {
        return PREFIX + definition.id();
    }

    @Override
    public Long getIdAsLong() {
        return definition.id();
    }

    @Override
    public String getName() {
        return definition.name();
    }

    @Override
    public String getNameKey() {
        return definition.name();
    }

    @Override
    public String getFieldName() {
        return definition.name();
    }

    @Override
    public String getUntranslatedName() {
        return definition.name();
    }

    @Override
    public String getDescription() {
        return definition.description();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object getValue(Issue issue) {
        return type.getValueFromIssue(this, issue);
    }

    @Override
    public CustomFieldType getCustomFieldType() {
        return type;
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return getRelevantConfig((IssueContext) issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext context) {
        return isUsedIn(context.getProjectId(), context.getIssueTypeId()) ? new OnlyConfig(this) : null;
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(new OnlyConfig(this));
    }

    @Override
    public boolean isAllProjects() {
        return uses.stream().anyMatch(use -> use.projectId() == ALL_PROJECTS);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return uses.stream()
                .map(Use::projectId)
                .distinct()
                .map(id -> ComponentAccessor.getProjectManager().getProjectObj(id))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isInScope(Project project, List<String> issueTypeIds) {
        Long projectId = project == null ? null : project.getId();
        return issueTypeIds == null || issueTypeIds.isEmpty()
                ? isUsedIn(projectId, null)
                : issueTypeIds.stream().anyMatch(issueType -> isUsedIn(projectId, issueType));
    }

    public boolean isUsedIn(Long projectId, String issueType) {
        return uses.stream().anyMatch(use -> use.includes(projectId, issueType));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField same && same.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(definition.id());
    }

    @Override
    public String toString() {
        return definition.name() + " (" + getId() + ")";
    }

    /** A field has one configuration for all its projects. */
    private record OnlyConfig(StoredField field) implements FieldConfig, FieldConfigScheme {

        @Override
        public Long getId() {
            return field.getIdAsLong();
        }

        @Override
        public String getName() {
            return field.getName();
        }

        @Override
        public String getDescription() {
            return field.getDescription();
        }

        @Override
        public String getFieldId() {
            return field.getId();
        }

        @Override
        public CustomField getCustomField() {
            return field;
        }

        @Override
        public FieldConfig getOneAndOnlyConfig() {
            return this;
        }

        @Override
        public List<JiraContextNode> getContexts() {
            return field.uses.stream()
                    .map(Use::projectId)
                    .distinct()
                    .sorted()
                    .map(id -> id == ALL_PROJECTS ? GlobalIssueContext.getInstance() : new ProjectContext(id))
                    .toList();
        }
    }
}
