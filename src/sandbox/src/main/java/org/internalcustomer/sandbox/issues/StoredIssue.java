package org.internalcustomer.sandbox.issues;

import static org.internalcustomer.sandbox.issues.IssueColumn.ASSIGNEE;
import static org.internalcustomer.sandbox.issues.IssueColumn.CREATED_AT;
import static org.internalcustomer.sandbox.issues.IssueColumn.CREATOR;
import static org.internalcustomer.sandbox.issues.IssueColumn.DESCRIPTION;
import static org.internalcustomer.sandbox.issues.IssueColumn.DUE_AT;
import static org.internalcustomer.sandbox.issues.IssueColumn.ENVIRONMENT;
import static org.internalcustomer.sandbox.issues.IssueColumn.ID;
import static org.internalcustomer.sandbox.issues.IssueColumn.ISSUE_KEY;
import static org.internalcustomer.sandbox.issues.IssueColumn.ISSUE_NUMBER;
import static org.internalcustomer.sandbox.issues.IssueColumn.ISSUE_TYPE;
import static org.internalcustomer.sandbox.issues.IssueColumn.PARENT_ID;
import static org.internalcustomer.sandbox.issues.IssueColumn.PRIORITY;
import static org.internalcustomer.sandbox.issues.IssueColumn.PROJECT_ID;
import static org.internalcustomer.sandbox.issues.IssueColumn.REPORTER;
import static org.internalcustomer.sandbox.issues.IssueColumn.RESOLUTION;
import static org.internalcustomer.sandbox.issues.IssueColumn.RESOLVED_AT;
import static org.internalcustomer.sandbox.issues.IssueColumn.STATUS;
import static org.internalcustomer.sandbox.issues.IssueColumn.SUMMARY;
import static org.internalcustomer.sandbox.issues.IssueColumn.UPDATED_AT;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ofbiz.core.entity.GenericValue;

/** An issue as read, with the changes made to it since, which nobody sees before it is written. */
@SuppressWarnings("rawtypes")
final class StoredIssue implements MutableIssue {

    private final Lookups lookups;
    private final Map<IssueColumn, Object> stored;
    private final Map<IssueColumn, Object> now;
    private final Map<String, ModifiedValue> fieldChanges = new LinkedHashMap<>();
    private Set<String> storedLabels;
    private Set<String> labels;

    /** @param row as stored; empty for an issue that does not exist yet */
    StoredIssue(Lookups lookups, Map<IssueColumn, Object> row) {
        this.lookups = lookups;
        this.stored = new EnumMap<>(IssueColumn.class);
        this.stored.putAll(row);
        this.now = new EnumMap<>(this.stored);
    }

    Object value(IssueColumn column) {
        return now.get(column);
    }

    void set(IssueColumn column, Object value) {
        if (value == null) {
            now.remove(column);
        } else {
            now.put(column, value);
        }
    }

    Object storedValue(IssueColumn column) {
        return stored.get(column);
    }

    Map<IssueColumn, Object> row() {
        return Collections.unmodifiableMap(now);
    }

    /** The columns that differ from what is stored, with their new values; null where emptied. */
    Map<IssueColumn, Object> changedColumns() {
        Map<IssueColumn, Object> changed = new EnumMap<>(IssueColumn.class);
        for (IssueColumn column : IssueColumn.values()) {
            if (!Objects.equals(stored.get(column), now.get(column))) {
                changed.put(column, now.get(column));
            }
        }
        return changed;
    }

    /** Custom fields that were given other values, with both values. */
    Map<String, ModifiedValue> fieldChanges() {
        return fieldChanges;
    }

    Set<String> labelTexts() {
        if (labels == null) {
            storedLabels = getId() == null ? new TreeSet<>() : lookups.rows().labels(getId());
            labels = new TreeSet<>(storedLabels);
        }
        return labels;
    }

    Set<String> storedLabels() {
        labelTexts();
        return storedLabels;
    }

    void setLabelTexts(Set<String> texts) {
        labelTexts();
        labels = new TreeSet<>(texts);
    }

    private String text(IssueColumn column) {
        return (String) now.get(column);
    }

    private Timestamp time(IssueColumn column) {
        Long millis = (Long) now.get(column);
        return millis == null ? null : new Timestamp(millis);
    }

    private ApplicationUser user(IssueColumn column) {
        return lookups.people().named(text(column));
    }

    @Override
    public Long getId() {
        return (Long) now.get(ID);
    }

    @Override
    public String getKey() {
        return text(ISSUE_KEY);
    }

    @Override
    public Long getNumber() {
        return (Long) now.get(ISSUE_NUMBER);
    }

    @Override
    public Long getProjectId() {
        return (Long) now.get(PROJECT_ID);
    }

    @Override
    public Project getProjectObject() {
        return lookups.projects().getProjectObj(getProjectId());
    }

    @Override
    public IssueType getIssueType() {
        return lookups.constants().getIssueType(getIssueTypeId());
    }

    @Override
    public String getIssueTypeId() {
        return text(ISSUE_TYPE);
    }

    @Override
    public boolean isSubTask() {
        return getParentId() != null;
    }

    @Override
    public Long getParentId() {
        return (Long) now.get(PARENT_ID);
    }

    @Override
    public Issue getParentObject() {
        return isSubTask()
                ? lookups.rows()
                        .byId(getParentId())
                        .map(row -> new StoredIssue(lookups, row))
                        .orElse(null)
                : null;
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return lookups.rows().subTasksOf(getId()).stream()
                .map(row -> (Issue) new StoredIssue(lookups, row))
                .toList();
    }

    @Override
    public String getSummary() {
        return text(SUMMARY);
    }

    @Override
    public String getDescription() {
        return text(DESCRIPTION);
    }

    @Override
    public String getEnvironment() {
        return text(ENVIRONMENT);
    }

    @Override
    public ApplicationUser getAssignee() {
        return user(ASSIGNEE);
    }

    @Override
    public String getAssigneeId() {
        return text(ASSIGNEE);
    }

    @Override
    public ApplicationUser getReporter() {
        return user(REPORTER);
    }

    @Override
    public String getReporterId() {
        return text(REPORTER);
    }

    @Override
    public ApplicationUser getCreator() {
        return user(CREATOR);
    }

    @Override
    public String getCreatorId() {
        return text(CREATOR);
    }

    @Override
    public Timestamp getCreated() {
        return time(CREATED_AT);
    }

    @Override
    public Timestamp getUpdated() {
        return time(UPDATED_AT);
    }

    @Override
    public Timestamp getDueDate() {
        return time(DUE_AT);
    }

    @Override
    public Timestamp getResolutionDate() {
        return time(RESOLVED_AT);
    }

    @Override
    public Priority getPriority() {
        return lookups.constants().getPriority(text(PRIORITY));
    }

    @Override
    public Resolution getResolution() {
        return lookups.constants().getResolution(getResolutionId());
    }

    @Override
    public String getResolutionId() {
        return text(RESOLUTION);
    }

    @Override
    public Status getStatus() {
        return lookups.constants().getStatus(getStatusId());
    }

    @Override
    public String getStatusId() {
        return text(STATUS);
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> all = new LinkedHashSet<>();
        labelTexts().forEach(label -> all.add(new Label(null, getId(), null, label)));
        return all;
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        ModifiedValue change = fieldChanges.get(field.getId());
        if (change != null) {
            return change.getNewValue();
        }
        return isCreated() ? field.getValue(this) : null;
    }

    @Override
    public boolean isCreated() {
        return stored.containsKey(ID);
    }

    @Override
    public boolean isEditable() {
        return ComponentAccessor.getIssueManager().isEditable(this);
    }

    @Override
    public void setSummary(String summary) {
        set(SUMMARY, summary);
    }

    @Override
    public void setDescription(String description) {
        set(DESCRIPTION, description);
    }

    @Override
    public void setEnvironment(String environment) {
        set(ENVIRONMENT, environment);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        setAssigneeId(assignee == null ? null : assignee.getKey());
    }

    @Override
    public void setAssigneeId(String assigneeId) {
        set(ASSIGNEE, assigneeId);
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        setReporterId(reporter == null ? null : reporter.getKey());
    }

    @Override
    public void setReporterId(String reporterId) {
        set(REPORTER, reporterId);
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        set(DUE_AT, dueDate == null ? null : dueDate.getTime());
    }

    @Override
    public void setPriorityId(String priorityId) {
        set(PRIORITY, priorityId);
    }

    @Override
    public void setPriority(Priority priority) {
        setPriorityId(priority == null ? null : priority.getId());
    }

    @Override
    public void setResolutionId(String resolutionId) {
        set(RESOLUTION, resolutionId);
    }

    @Override
    public void setStatusId(String statusId) {
        set(STATUS, statusId);
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        set(ISSUE_TYPE, issueTypeId);
    }

    @Override
    public void setIssueType(IssueType issueType) {
        setIssueTypeId(issueType == null ? null : issueType.getId());
    }

    @Override
    public void setProjectId(Long projectId) {
        if (isCreated() && !Objects.equals(projectId, getProjectId())) {
            throw new UnsupportedOperationException("the sandbox does not move issues between projects");
        }
        set(PROJECT_ID, projectId);
    }

    @Override
    public void setProjectObject(Project project) {
        setProjectId(project == null ? null : project.getId());
    }

    @Override
    public void setParentObject(Issue parentIssue) {
        set(PARENT_ID, parentIssue == null ? null : parentIssue.getId());
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        ModifiedValue earlier = fieldChanges.get(field.getId());
        Object before = earlier != null ? earlier.getOldValue() : isCreated() ? field.getValue(this) : null;
        fieldChanges.put(field.getId(), new ModifiedValue<>(before, value));
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        Map<String, ModifiedValue> modified = new LinkedHashMap<>();
        changedColumns().forEach((column, value) -> {
            if (column.isInHistory()) {
                modified.put(column.historyName(), new ModifiedValue<>(stored.get(column), value));
            }
        });
        modified.putAll(fieldChanges);
        return modified;
    }

    @Override
    public void resetModifiedFields() {
        stored.clear();
        stored.putAll(now);
        storedLabels = labels == null ? null : new TreeSet<>(labels);
        fieldChanges.clear();
    }

    @Override
    public GenericValue getGenericValue() {
        Map<String, Object> columns = new LinkedHashMap<>();
        now.forEach((column, value) -> columns.put(column.sql(), value));
        columns.put("key", getKey());
        return new GenericValue(columns);
    }

    @Override
    public String getString(String name) {
        return getGenericValue().getString(name);
    }

    @Override
    public Timestamp getTimestamp(String name) {
        return (Timestamp) getGenericValue().get(name);
    }

    @Override
    public Long getLong(String name) {
        return getGenericValue().getLong(name);
    }

    @Override
    public void store() {
        throw new UnsupportedOperationException("use IssueManager.updateIssue");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue same && getId() != null && getId().equals(same.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getId());
    }

    @Override
    public String toString() {
        return String.valueOf(getKey());
    }

    // What the sandbox does not have: always empty, and refused when set.

    @Override
    public Long getSecurityLevelId() {
        return null;
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return List.of();
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return List.of();
    }

    @Override
    public Long getEstimate() {
        return null;
    }

    @Override
    public Long getOriginalEstimate() {
        return null;
    }

    @Override
    public Long getTimeSpent() {
        return null;
    }

    @Override
    public Long getVotes() {
        return 0L;
    }

    @Override
    public Long getWatches() {
        return 0L;
    }

    @Override
    public Long getWorkflowId() {
        return getId();
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        refuse("security levels", securityLevelId);
    }

    @Override
    public void setEstimate(Long estimate) {
        refuse("estimates", estimate);
    }

    @Override
    public void setOriginalEstimate(Long estimate) {
        refuse("estimates", estimate);
    }

    @Override
    public void setFixVersions(Collection<Version> fixVersions) {
        refuse("versions", fixVersions);
    }

    @Override
    public void setAffectedVersions(Collection<Version> affectedVersions) {
        refuse("versions", affectedVersions);
    }

    @Override
    public void setComponent(Collection<ProjectComponent> components) {
        refuse("components", components);
    }

    private static void refuse(String what, Object value) {
        boolean empty = value == null || (value instanceof Collection<?> many && many.isEmpty());
        if (!empty) {
            throw new UnsupportedOperationException("the sandbox has no " + what);
        }
    }
}
