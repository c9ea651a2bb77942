package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** A condition that asks about the page's issue; without one it is not met. */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {

    @Override
    public boolean shouldDisplay(ApplicationUser applicationUser, JiraHelper jiraHelper) {
        return jiraHelper.getContextParams().get("issue") instanceof Issue issue
                && shouldDisplay(applicationUser, issue, jiraHelper);
    }

    public abstract boolean shouldDisplay(ApplicationUser applicationUser, Issue issue, JiraHelper jiraHelper);
}
