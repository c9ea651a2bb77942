package org.internalcustomer.jira.recovery;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** The link to the board is for those who lead a department, and for those who may look at all of them. */
public final class OnlyLeaders extends AbstractWebCondition {

    private final Roles roles;

    public OnlyLeaders(Roles roles) {
        this.roles = roles;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser viewer, JiraHelper helper) {
        return viewer != null && !roles.ledBy(viewer.getKey()).isEmpty();
    }
}
