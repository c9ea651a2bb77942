package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;

/** The panel is shown where there is a dispute, and to those who may open one. */
public final class WithDisputes extends AbstractIssueWebCondition {

    private final Configurations configurations;
    private final Disputes disputes;
    private final Disputing disputing;

    public WithDisputes(Configurations configurations, Disputes disputes, Disputing disputing) {
        this.configurations = configurations;
        this.disputes = disputes;
        this.disputing = disputing;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser viewer, Issue issue, JiraHelper helper) {
        String key = issue.getKey();
        return configurations.current().site().isOn(key.substring(0, key.lastIndexOf('-')))
                && (!disputes.of(issue.getId()).isEmpty()
                        || viewer != null
                                && !disputing
                                        .openable(issue, Users.person(viewer))
                                        .isEmpty());
    }
}
