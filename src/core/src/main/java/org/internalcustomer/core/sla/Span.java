package org.internalcustomer.core.sla;

import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;

/**
 * A piece of a timer's life during which its clock stood in one way (计时片段); stopped is the time between a stop and a
 * reopening. The spans of a life have no gap and no overlap.
 *
 * @param reason whose turn it was, of a pause
 * @param status the id of the status that paused or stopped it
 * @param hours by which it counted, under the key {@code calendar}
 * @param counts whether it still counts; what was before a reset does not
 */
public record Span(
        long from,
        long to,
        Standing.Kind kind,
        Optional<PauseReason> reason,
        Optional<String> status,
        String calendar,
        WorkingTime hours,
        boolean counts) {

    public long wall() {
        return to - from;
    }

    /** The part of it in working hours. */
    public long open() {
        return hours.elapsed(from, to);
    }

    /** What it adds to the time used. */
    public long used() {
        return counts && kind == Standing.Kind.RUNNING ? open() : 0;
    }

    Span forgotten() {
        return new Span(from, to, kind, reason, status, calendar, hours, false);
    }

    Span by(String otherCalendar, WorkingTime otherHours) {
        return new Span(from, to, kind, reason, status, otherCalendar, otherHours, counts);
    }
}
