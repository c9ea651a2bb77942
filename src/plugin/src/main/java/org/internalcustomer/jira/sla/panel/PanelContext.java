package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Gives the issue panel its values. */
public final class PanelContext extends AbstractJiraContextProvider {

    private final PanelMap panel;

    public PanelContext(PanelMap panel) {
        this.panel = panel;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser viewer, JiraHelper helper) {
        return panel.of((Issue) helper.getContextParams().get("issue"));
    }
}
