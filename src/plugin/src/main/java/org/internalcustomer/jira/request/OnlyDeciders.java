package org.internalcustomer.jira.request;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.internalcustomer.jira.host.request.CorrectionRights;

/** The link to the corrections is for those who may decide on some. */
public final class OnlyDeciders extends AbstractWebCondition {

    private final CorrectionRights rights;

    public OnlyDeciders(CorrectionRights rights) {
        this.rights = rights;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser viewer, JiraHelper helper) {
        return viewer != null && rights.decides(viewer.getKey());
    }
}
