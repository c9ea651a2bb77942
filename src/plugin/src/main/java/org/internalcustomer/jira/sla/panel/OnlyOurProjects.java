package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.internalcustomer.jira.host.config.Configurations;

/** The panel is shown in projects that the app is switched on for. */
public final class OnlyOurProjects extends AbstractIssueWebCondition {

    private final Configurations configurations;

    public OnlyOurProjects(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser viewer, Issue issue, JiraHelper helper) {
        String key = issue.getKey();
        return configurations.current().site().isOn(key.substring(0, key.lastIndexOf('-')));
    }
}
