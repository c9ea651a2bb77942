package org.internalcustomer.jira.quality;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;

/** The panel is for people of departments that worked on a resolved request, while they can rate it. */
public final class MayRateTheRequest extends AbstractIssueWebCondition {

    private final Configurations configurations;
    private final Qualities qualities;

    public MayRateTheRequest(Configurations configurations, Qualities qualities) {
        this.configurations = configurations;
        this.qualities = qualities;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser viewer, Issue issue, JiraHelper helper) {
        String key = issue.getKey();
        return viewer != null
                && configurations.current().site().isOn(key.substring(0, key.lastIndexOf('-')))
                && !qualities.sayable(issue, Users.person(viewer)).isEmpty();
    }
}
