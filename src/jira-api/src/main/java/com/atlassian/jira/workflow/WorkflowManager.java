package com.atlassian.jira.workflow;
import java.util.Collection;
public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();
}
