package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;

/** Who asks, when, and in which zone dates are meant. @param user null for nobody @param overridden sees everything */
record Asking(ApplicationUser user, boolean overridden, Instant now, ZoneId zone) implements QueryCreationContext {

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return overridden;
    }
}
