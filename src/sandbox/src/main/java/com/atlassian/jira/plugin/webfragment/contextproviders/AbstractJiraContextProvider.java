package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** A context provider that is told the user and the page. */
public abstract class AbstractJiraContextProvider implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {
        // most need none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ApplicationUser user = context.get("user") instanceof ApplicationUser known
                ? known
                : ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
        JiraHelper helper = context.get("helper") instanceof JiraHelper given ? given : new JiraHelper();
        return getContextMap(user, helper);
    }

    public abstract Map<String, Object> getContextMap(ApplicationUser applicationUser, JiraHelper jiraHelper);
}
