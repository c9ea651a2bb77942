package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;

/** The panel is shown where there are thanks, and to those who may say them. */
public final class WithKudos extends AbstractIssueWebCondition {

    private final Configurations configurations;
    private final Kudos kudos;

    public WithKudos(Configurations configurations, Kudos kudos) {
        this.configurations = configurations;
        this.kudos = kudos;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser viewer, Issue issue, JiraHelper helper) {
        String key = issue.getKey();
        return configurations.current().site().isOn(key.substring(0, key.lastIndexOf('-')))
                && (!kudos.of(issue).isEmpty()
                        || viewer != null
                                && !kudos.thankable(issue, Users.person(viewer)).isEmpty());
    }
}
