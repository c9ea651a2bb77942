package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that asks about the current user and the page. */
public abstract class AbstractWebCondition implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // most need none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        ApplicationUser user = context.get("user") instanceof ApplicationUser known
                ? known
                : ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
        JiraHelper helper = context.get("helper") instanceof JiraHelper given ? given : new JiraHelper();
        return shouldDisplay(user, helper);
    }

    public abstract boolean shouldDisplay(ApplicationUser applicationUser, JiraHelper jiraHelper);
}
