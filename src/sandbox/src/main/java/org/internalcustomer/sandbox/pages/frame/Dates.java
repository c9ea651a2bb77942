package org.internalcustomer.sandbox.pages.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.internalcustomer.sandbox.i18n.DatePatterns;

/** Instants as a viewer reads them: own zone, own language, Jira's patterns. Handed to templates as {@code $dates}. */
public final class Dates {

    private final ZoneId zone;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    Dates(Locale locale, ZoneId zone) {
        this.zone = zone;
        this.moment = DateTimeFormatter.ofPattern(DatePatterns.moment(locale), locale);
        this.day = DateTimeFormatter.ofPattern(DatePatterns.day(locale), locale);
    }

    public ZoneId zone() {
        return zone;
    }

    /** Day and time; empty for no date. */
    public String moment(Date date) {
        return date == null ? "" : moment(Instant.ofEpochMilli(date.getTime()));
    }

    public String moment(Instant instant) {
        return moment.format(instant.atZone(zone));
    }

    public String day(Date date) {
        return date == null
                ? ""
                : day.format(Instant.ofEpochMilli(date.getTime()).atZone(zone));
    }

    /** For the {@code datetime} attribute. */
    public String iso(Date date) {
        return date == null ? "" : Instant.ofEpochMilli(date.getTime()).toString();
    }
}
