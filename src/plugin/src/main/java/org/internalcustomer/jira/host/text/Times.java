package org.internalcustomer.jira.host.text;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Instants as the viewer reads them: in the viewer's zone and language. */
public final class Times {

    private final TimeZoneManager zones;
    private final JiraAuthenticationContext authentication;

    public Times(TimeZoneManager zones, JiraAuthenticationContext authentication) {
        this.zones = zones;
        this.authentication = authentication;
    }

    /** The viewer's zone; Jira's default one for somebody who is not logged in. */
    public ZoneId viewersZone() {
        return zones.getTimeZoneforUser(authentication.getLoggedInUser()).toZoneId();
    }

    public String format(Instant instant) {
        return format(instant, viewersZone(), authentication.getLocale());
    }

    /** A day without a time. */
    public String day(LocalDate date) {
        return Moments.day(authentication.getLocale()).format(date);
    }

    public String format(Instant instant, ZoneId zone, Locale locale) {
        return Moments.in(locale).withZone(zone).format(instant);
    }
}
