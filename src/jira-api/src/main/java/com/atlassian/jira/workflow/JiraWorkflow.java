package com.atlassian.jira.workflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
public interface JiraWorkflow {
    Collection<ActionDescriptor> getAllActions();
}
