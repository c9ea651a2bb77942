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

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ofbiz.core.entity.GenericValue;

/** What an issue says of itself, and what its ids and keys mean. */
abstract class ReadableIssue extends IssueWithoutExtras {

    final Lookups lookups;

    ReadableIssue(Lookups lookups) {
        this.lookups = lookups;
    }

    abstract Object value(IssueColumn column);

    abstract Set<String> labelTexts();

    abstract Map<IssueColumn, Object> row();

    final String text(IssueColumn column) {
        return (String) value(column);
    }

    private Timestamp time(IssueColumn column) {
        Long millis = (Long) value(column);
        return millis == null ? null : new Timestamp(millis);
    }

    private ApplicationUser user(IssueColumn column) {
        return lookups.people().named(text(column));
    }

    @Override
    public Long getId() {
        return (Long) value(ID);
    }

    @Override
    public String getKey() {
        return text(ISSUE_KEY);
    }

    @Override
    public Long getNumber() {
        return (Long) value(ISSUE_NUMBER);
    }

    @Override
    public Long getProjectId() {
        return (Long) value(PROJECT_ID);
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
        return (Long) value(PARENT_ID);
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
    public GenericValue getGenericValue() {
        Map<String, Object> columns = new LinkedHashMap<>();
        row().forEach((column, value) -> columns.put(column.sql(), value));
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
}
