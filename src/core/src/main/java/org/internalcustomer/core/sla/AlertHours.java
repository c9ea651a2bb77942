package org.internalcustomer.core.sla;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;

/** When somebody is told who works by a calendar. */
public final class AlertHours {

    private AlertHours() {}

    /** The first working instant from {@code at} on; {@code at} itself for a calendar that never opens. */
    public static long held(WorkingTime hours, long at) {
        long opens = hours.isOpen(at) ? at : hours.nextChange(at);
        return opens == WorkingTime.NEVER ? at : opens;
    }

    /** When the working day after that of {@code at} begins, by the days of that zone. */
    public static long nextDay(WorkingTime hours, long at, ZoneId zone) {
        long midnight = Instant.ofEpochMilli(at)
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .toEpochMilli();
        return held(hours, midnight);
    }

    /** At that hour of the same day, if one is named; by the clocks of that zone. */
    public static long nextDay(WorkingTime hours, long at, ZoneId zone, Optional<LocalTime> hour) {
        long begins = nextDay(hours, at, zone);
        return hour.map(time -> Instant.ofEpochMilli(begins)
                        .atZone(zone)
                        .toLocalDate()
                        .atTime(time)
                        .atZone(zone)
                        .toInstant()
                        .toEpochMilli())
                .orElse(begins);
    }
}
