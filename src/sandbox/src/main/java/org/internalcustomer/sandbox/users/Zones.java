package org.internalcustomer.sandbox.users;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;
import org.internalcustomer.sandbox.host.Accounts;

/** In which zone a person reads times: the chosen one, else the host's. */
public final class Zones implements TimeZoneManager {

    private final Accounts accounts;
    private final JiraAuthenticationContext current;

    public Zones(Accounts accounts, JiraAuthenticationContext current) {
        this.accounts = accounts;
        this.current = current;
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(current.getLoggedInUser());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return accounts.preferences(user)
                .map(chosen -> TimeZone.getTimeZone(chosen.zone()))
                .orElseGet(this::getDefaultTimezone);
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }
}
