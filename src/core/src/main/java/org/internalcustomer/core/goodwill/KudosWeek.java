package org.internalcustomer.core.goodwill;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * The week in which somebody says thanks once to the same provider (每周一次), named by its Monday.
 *
 * @param monday in the reporting zone
 */
public record KudosWeek(LocalDate monday, ZoneId zone) {

    public static KudosWeek of(Instant at, ZoneId reportingZone) {
        LocalDate date = at.atZone(reportingZone).toLocalDate();
        return new KudosWeek(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), reportingZone);
    }

    /** When thanks can be said again. */
    public Instant next() {
        return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
    }

    /** What is the same for two thanks of one person to one pair in one week. */
    public String key(String userKey, Pair pair) {
        return String.join("/", monday.toString(), userKey, pair.customer(), pair.provider());
    }
}
