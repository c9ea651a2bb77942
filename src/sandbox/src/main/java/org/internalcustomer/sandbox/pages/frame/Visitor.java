package org.internalcustomer.sandbox.pages.frame;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.RequestLocale;

/** Who looks at the page, with language and zone: chosen in the profile, else asked for by the browser. */
public record Visitor(Optional<ApplicationUser> user, Locale locale, ZoneId zone) {

    static Visitor of(HostServices services) {
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        Optional<Accounts.Preferences> chosen =
                user == null ? Optional.empty() : services.get(Accounts.class).preferences(user);
        return new Visitor(
                Optional.ofNullable(user),
                chosen.map(Accounts.Preferences::locale)
                        .or(RequestLocale::current)
                        .orElse(Locale.US),
                chosen.map(Accounts.Preferences::zone).orElseGet(ZoneId::systemDefault));
    }
}
