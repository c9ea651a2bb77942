package org.internalcustomer.jira.host.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants as people say them: {@code today}, {@code Thursday 15:00} within the week around now, else the date. */
public record NearTimes(Texts texts, Locale language, ZoneId zone, Instant now) {

    private static final String WORDS = "internal-customer.host.near.";
    /** Seven days off a weekday has the same name as today's. */
    private static final int NEAR_DAYS = 6;

    /** Without the time of day. */
    public String day(Instant instant) {
        LocalDate day = date(instant);
        if (day.equals(date(now))) {
            return texts.text(language, WORDS + "today");
        }
        return isNear(day)
                ? format(DateTimeFormatter.ofPattern("EEEE"), instant)
                : format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), instant);
    }

    public String moment(Instant instant) {
        LocalDate day = date(instant);
        String time = format(DateTimeFormatter.ofPattern("HH:mm"), instant);
        if (day.equals(date(now))) {
            return texts.text(language, WORDS + "today-at", time);
        }
        return isNear(day)
                ? format(DateTimeFormatter.ofPattern("EEEE"), instant) + " " + time
                : format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), instant) + " " + time;
    }

    private boolean isNear(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(date(now), day)) <= NEAR_DAYS;
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private String format(DateTimeFormatter format, Instant instant) {
        return format.withLocale(language).withZone(zone).format(instant);
    }
}
