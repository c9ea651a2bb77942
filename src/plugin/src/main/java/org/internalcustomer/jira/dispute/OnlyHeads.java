package org.internalcustomer.jira.dispute;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;

/** The link to all disputes is for heads, deputies and administrators. */
public final class OnlyHeads extends AbstractWebCondition {

    private final DisputeRights rights;
    private final Access access;

    public OnlyHeads(DisputeRights rights, Access access) {
        this.rights = rights;
        this.access = access;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser viewer, JiraHelper helper) {
        return viewer != null && (rights.leadsAny(viewer.getKey()) || access.mayAdminister(Optional.of(viewer)));
    }
}
