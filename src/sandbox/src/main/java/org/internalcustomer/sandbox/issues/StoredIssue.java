package org.internalcustomer.sandbox.issues;

import static org.internalcustomer.sandbox.issues.IssueColumn.ASSIGNEE;
import static org.internalcustomer.sandbox.issues.IssueColumn.DESCRIPTION;
import static org.internalcustomer.sandbox.issues.IssueColumn.DUE_AT;
import static org.internalcustomer.sandbox.issues.IssueColumn.ENVIRONMENT;
import static org.internalcustomer.sandbox.issues.IssueColumn.ID;
import static org.internalcustomer.sandbox.issues.IssueColumn.ISSUE_TYPE;
import static org.internalcustomer.sandbox.issues.IssueColumn.PARENT_ID;
import static org.internalcustomer.sandbox.issues.IssueColumn.PRIORITY;
import static org.internalcustomer.sandbox.issues.IssueColumn.PROJECT_ID;
import static org.internalcustomer.sandbox.issues.IssueColumn.REPORTER;
import static org.internalcustomer.sandbox.issues.IssueColumn.RESOLUTION;
import static org.internalcustomer.sandbox.issues.IssueColumn.STATUS;
import static org.internalcustomer.sandbox.issues.IssueColumn.SUMMARY;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.sandbox.fields.FieldValues;
import org.internalcustomer.sandbox.fields.ValuesAtHand;

/** An issue as read, with the changes made to it since, which nobody sees before it is written. */
@SuppressWarnings("rawtypes")
final class StoredIssue extends ReadableIssue implements ValuesAtHand {

    private final Map<IssueColumn, Object> stored;
    private final Map<IssueColumn, Object> now;
    private final Map<String, ModifiedValue> fieldChanges = new LinkedHashMap<>();
    private FieldValues.OfIssue fieldValues;
    private Set<String> storedLabels;
    private Set<String> labels;

    /** @param row as stored; empty for an issue that does not exist yet */
    StoredIssue(Lookups lookups, Map<IssueColumn, Object> row) {
        super(lookups);
        this.stored = new EnumMap<>(IssueColumn.class);
        this.stored.putAll(row);
        this.now = new EnumMap<>(this.stored);
    }

    @Override
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

    @Override
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

    @Override
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

    @Override
    public Object getCustomFieldValue(CustomField field) {
        ModifiedValue change = fieldChanges.get(field.getId());
        if (change != null) {
            return change.getNewValue();
        }
        return isCreated() ? field.getValue(this) : null;
    }

    /** Read at once for all fields, and kept until the issue is written. */
    @Override
    public List<Object> storedValues(CustomField field, PersistenceFieldType type) {
        if (fieldValues == null) {
            fieldValues = lookups.fieldValues().ofIssue(getId());
        }
        return fieldValues.get(field.getIdAsLong(), type);
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
        fieldValues = null;
    }
}
