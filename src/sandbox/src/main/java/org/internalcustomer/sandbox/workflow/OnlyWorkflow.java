package org.internalcustomer.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The sandbox's only workflow, as plugins see it. */
public final class OnlyWorkflow implements WorkflowManager, JiraWorkflow {

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return List.of(this);
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        return Arrays.stream(Step.values()).map(OnlyWorkflow::action).toList();
    }

    private static ActionDescriptor action(Step step) {
        ActionDescriptor action = new ActionDescriptor();
        action.setId(step.id());
        action.setName(step.label());
        return action;
    }
}
