package org.internalcustomer.jira.host.config;

import java.time.Duration;
import java.util.List;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.WorkingCalendar;

/**
 * One version of a working calendar, with the holidays as its sets had them when it was saved.
 *
 * @param own what the calendar itself says, without the sets
 * @param complete with the sets' days
 * @param holidaySets keys, the first that names a date wins
 * @param effective epoch milliseconds; the first version counts from ever
 */
public record CalendarVersion(
        Names names,
        WorkingCalendar own,
        WorkingCalendar complete,
        List<String> holidaySets,
        boolean archived,
        int version,
        long effective) {

    public CalendarVersion {
        holidaySets = List.copyOf(holidaySets);
    }

    public String key() {
        return own.key();
    }

    /** How long it is open in a week without special days. */
    public Duration week() {
        return Duration.ofMillis(own.week().total());
    }

    /** The unit "working day". */
    public Duration workingDay() {
        return Duration.ofMillis(own.workingDay());
    }
}
