package com.atlassian.jira.issue.context;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Objects;

/** All issues of one project. */
@SuppressWarnings("rawtypes")
public class ProjectContext implements JiraContextNode {

    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    @Override
    public Project getProjectObject() {
        return ComponentAccessor.getProjectManager().getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public int compareTo(Object other) {
        return projectId.compareTo(((ProjectContext) other).projectId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectContext same && Objects.equals(same.projectId, projectId);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(projectId);
    }
}
