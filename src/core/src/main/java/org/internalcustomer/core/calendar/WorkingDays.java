package org.internalcustomer.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Working days (工作日) one after the other, each with the date that it has in the calendar's zone. */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * The first open instant on a later date, or {@link WorkingTime#NEVER} within ten years. From Friday 20:00, and from
     * Saturday 10:00, it is Monday 09:00 when work is Monday to Friday 09:00–18:00.
     */
    public static long next(WorkingTime hours, ZoneId zone, long at) {
        LocalDate date = Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
        long tomorrow = date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        return hours.isOpen(tomorrow) ? tomorrow : hours.nextChange(tomorrow);
    }
}
