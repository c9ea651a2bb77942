package com.atlassian.jira.issue.context;
public interface JiraContextNode extends IssueContext, Comparable {
}
