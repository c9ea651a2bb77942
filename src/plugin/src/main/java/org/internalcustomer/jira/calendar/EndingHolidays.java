package org.internalcustomer.jira.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.host.config.Configurations;

/** Working calendars whose holidays are known for a short time only, or no longer: next year's are to be added. */
public final class EndingHolidays {

    private static final long SOON_DAYS = 60;

    private final Configurations configurations;
    private final InstantSource clock;

    public EndingHolidays(Configurations configurations, InstantSource clock) {
        this.configurations = configurations;
        this.clock = clock;
    }

    /**
     * Such a calendar.
     *
     * @param until the last date of which the holidays are known
     * @param days from today to that date; negative where it has passed
     */
    record Ending(CalendarVersion calendar, LocalDate until, long days) {}

    List<Ending> all() {
        List<Ending> ending = new ArrayList<>();
        configurations.current().calendars().current().stream()
                .filter(calendar -> !calendar.archived())
                .forEach(calendar -> of(calendar.key()).ifPresent(ending::add));
        return ending;
    }

    /** By the version that will count then: one that takes over before that brings its own days. */
    Optional<Ending> of(String key) {
        Instant now = clock.instant();
        return configurations
                .current()
                .calendars()
                .versionAt(key, now.plus(SOON_DAYS, ChronoUnit.DAYS).toEpochMilli())
                .flatMap(calendar -> of(calendar, now));
    }

    private static Optional<Ending> of(CalendarVersion calendar, Instant now) {
        LocalDate today = now.atZone(calendar.own().zone()).toLocalDate();
        return calendar.complete()
                .knownUntil()
                .map(until -> new Ending(calendar, until, ChronoUnit.DAYS.between(today, until)))
                .filter(ending -> ending.days() <= SOON_DAYS);
    }
}
