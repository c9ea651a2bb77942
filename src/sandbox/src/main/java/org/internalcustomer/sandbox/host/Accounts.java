package org.internalcustomer.sandbox.host;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The people of the host as far as Jira's API does not reach: passwords, new users and groups, preferences.
 * Bad input throws an {@link IllegalArgumentException} with a sentence for the person who typed it.
 */
public interface Accounts {

    /** What a user chose in the profile. */
    record Preferences(Locale locale, ZoneId zone) {}

    /** The active user of that name, if the password is right. */
    Optional<ApplicationUser> authenticate(String username, String password);

    ApplicationUser create(String username, String displayName, String email, String password);

    void createGroup(String name);

    void join(ApplicationUser user, String group);

    void leave(ApplicationUser user, String group);

    /** Empty while the user has chosen nothing: then the browser's language and the host's zone count. */
    Optional<Preferences> preferences(ApplicationUser user);

    void prefer(ApplicationUser user, Preferences preferences);
}
