package org.internalcustomer.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Counts in working days (工作日): the local dates on which something is open. The day of a start is that of the first open
 * instant at or after it: on a day off, or after closing, the next working day.
 */
public final class WorkingDays {

    private static final long NEVER = WorkingTime.NEVER;

    private WorkingDays() {}

    /**
     * The first open instant on a later date, or {@link WorkingTime#NEVER} within ten years. From Friday 20:00, and from
     * Saturday 10:00, it is Monday 09:00 when work is Monday to Friday 09:00–18:00.
     */
    public static long next(WorkingTime hours, ZoneId zone, long at) {
        long tomorrow =
                date(at, zone).plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        return firstOpen(hours, tomorrow);
    }

    /**
     * The clock time of the working day that many working days after the day of the start; if that is not after the start,
     * of the next working day. The time stands although the day closes earlier; where clocks go forward over it, it is
     * the instant they do, and where they go back over it, the first of the two. From Friday 17:00, by 12:00 of working
     * day +1 is Monday 12:00. NEVER if there are no such days within ten years.
     */
    public static long by(WorkingTime hours, long start, int days, LocalTime time) {
        long open = firstOpen(hours, start);
        for (int i = 0; i < days && open != NEVER; i++) {
            open = next(hours, open);
        }
        while (open != NEVER && showing(hours, open, time) <= start) {
            open = next(hours, open);
        }
        long due = open == NEVER ? NEVER : showing(hours, open, time);
        return due != NEVER && due - start <= WorkingTime.TEN_YEARS ? due : NEVER;
    }

    private static long firstOpen(WorkingTime hours, long at) {
        return hours.isOpen(at) ? at : hours.nextChange(at);
    }

    private static long next(WorkingTime hours, long at) {
        return next(hours, hours.zone(at), at);
    }

    /** The first instant of that instant's date at which its clock shows that time or a later one. */
    private static long showing(WorkingTime hours, long at, LocalTime time) {
        ZoneId zone = hours.zone(at);
        var gap = zone.getRules().getTransition(date(at, zone).atTime(time));
        return gap != null && gap.isGap()
                ? gap.getInstant().toEpochMilli()
                : date(at, zone).atTime(time).atZone(zone).toInstant().toEpochMilli();
    }

    private static LocalDate date(long at, ZoneId zone) {
        return Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
    }
}
