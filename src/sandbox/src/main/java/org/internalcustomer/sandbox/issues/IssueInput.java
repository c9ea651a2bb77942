package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed into a form about an issue, by Jira's names of the form's fields. */
final class IssueInput implements IssueInputParameters {

    static final String PROJECT = "pid";
    static final String TYPE = "issuetype";
    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String ENVIRONMENT = "environment";
    static final String PRIORITY = "priority";
    static final String RESOLUTION = "resolution";
    static final String ASSIGNEE = "assignee";
    static final String REPORTER = "reporter";
    static final String DUE_DATE = "duedate";
    static final String LABELS = "labels";
    static final String COMMENT = "comment";

    /** {@code group:name} restricts the comment to a group, {@code internal} to agents. */
    static final String COMMENT_LEVEL = "commentLevel";

    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    IssueInput(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> typed.put(name, values == null ? List.of() : List.of(values)));
    }

    /** Whether the form had the field at all; what it did not have stays as it is. */
    boolean has(String name) {
        return typed.containsKey(name);
    }

    /** The trimmed text; empty where nothing was typed. */
    Optional<String> text(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    Set<String> names() {
        return typed.keySet();
    }

    private IssueInput set(String name, String value) {
        typed.put(name, value == null ? List.of() : List.of(value));
        return this;
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return set(PROJECT, projectId == null ? null : projectId.toString());
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set(TYPE, issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set(SUMMARY, summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set(DESCRIPTION, description);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return set(PRIORITY, priorityId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return set(RESOLUTION, resolutionId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set(ASSIGNEE, assigneeId);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set(REPORTER, reporterId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set(DUE_DATE, dueDate);
    }

    @Override
    public IssueInputParameters setComment(String commentValue) {
        return set(COMMENT, commentValue);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue("customfield_" + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        typed.put(fullCustomFieldKey, values == null ? List.of() : List.of(values));
        return this;
    }

    /** There are no screens here: every field can always be given. */
    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {}

    /** Always so here. */
    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {}

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(
            boolean retain, boolean onlyValidatePresentFieldsWhenRetainingExistingValues) {}
}
