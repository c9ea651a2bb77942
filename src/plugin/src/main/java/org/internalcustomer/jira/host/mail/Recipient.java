package org.internalcustomer.jira.host.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.internalcustomer.jira.host.text.Moments;

/** Whom we write to: a person who can get mail, and how this person reads words and times. */
public record Recipient(String userKey, String displayName, String address, Locale language, ZoneId zone) {

    /** Such as {@code 2 March 2026}. */
    public String day(Instant instant) {
        return in(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(instant);
    }

    /** With the zone, as a mail may be read anywhere: {@code 2 Mar 2026, 10:00 (GMT+1)}. */
    public String moment(Instant instant) {
        return in(Moments.in(language)).format(instant)
                + in(DateTimeFormatter.ofPattern(" (O)")).format(instant);
    }

    private DateTimeFormatter in(DateTimeFormatter format) {
        return format.withLocale(language).withZone(zone);
    }
}
