package org.internalcustomer.jira.host.access;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Who asks. */
public final class CurrentUser {

    private final JiraAuthenticationContext authentication;

    public CurrentUser(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public Optional<Person> person() {
        return user().map(Users::person);
    }

    /** Jira's own object, for calls that need one. */
    public Optional<ApplicationUser> user() {
        return Optional.ofNullable(authentication.getLoggedInUser());
    }
}
