package org.internalcustomer.core.sla;

import java.time.Instant;
import java.time.ZoneId;
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
}
