package org.internalcustomer.jira.host.mail;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.text.Texts;

/** Knows who can be written to. */
public final class Recipients {

    private final Users users;
    private final Texts texts;
    private final TimeZoneManager zones;

    public Recipients(Users users, Texts texts, TimeZoneManager zones) {
        this.users = users;
        this.texts = texts;
        this.zones = zones;
    }

    /** Empty for somebody who is gone, inactive or without an address. */
    public Optional<Recipient> find(String userKey) {
        return users.user(userKey)
                .filter(ApplicationUser::isActive)
                .filter(Recipients::hasAddress)
                .map(user -> new Recipient(
                        user.getKey(),
                        user.getDisplayName(),
                        user.getEmailAddress(),
                        texts.localeOf(user),
                        zones.getTimeZoneforUser(user).toZoneId()));
    }

    /** Somebody of whom only the address is known: in Jira's own language and zone. */
    public Recipient address(String address) {
        return new Recipient(
                "",
                address,
                address,
                texts.viewersLocale(),
                zones.getTimeZoneforUser(null).toZoneId());
    }

    private static boolean hasAddress(ApplicationUser user) {
        return user.getEmailAddress() != null && !user.getEmailAddress().isBlank();
    }
}
