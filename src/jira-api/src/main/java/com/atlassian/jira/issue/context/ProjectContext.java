package com.atlassian.jira.issue.context;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
public class ProjectContext implements JiraContextNode {
    public ProjectContext(Long projectId) { throw new UnsupportedOperationException(); }
    public Project getProjectObject() { throw new UnsupportedOperationException(); }
    public Long getProjectId() { throw new UnsupportedOperationException(); }
    public IssueType getIssueType() { throw new UnsupportedOperationException(); }
    public String getIssueTypeId() { throw new UnsupportedOperationException(); }
    public int compareTo(Object other) { throw new UnsupportedOperationException(); }
}
