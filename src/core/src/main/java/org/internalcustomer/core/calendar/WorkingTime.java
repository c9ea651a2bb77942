package org.internalcustomer.core.calendar;

import java.time.ZoneId;

/** How working time (工作时长) is counted; instants and durations in milliseconds. */
public interface WorkingTime {

    /** The instant that never comes. */
    long NEVER = Long.MAX_VALUE;

    /** Ten mean years: what a budget has not used up by then has no due instant. */
    long TEN_YEARS = 315_569_520_000L;

    /** Open time between two instants; negative if {@code to} is before {@code from}. */
    long elapsed(long from, long to);

    /**
     * The earliest instant at or after {@code start} by which {@code budget} has elapsed, or {@link #NEVER}. A budget
     * used up exactly at closing time is due then, not at the next opening.
     */
    long due(long start, long budget);

    boolean isOpen(long at);

    /** The first instant after {@code at} at which {@link #isOpen} changes, or {@link #NEVER} within ten years. */
    long nextChange(long at);

    /** Until when the hours that hold at that instant are the ones that count, or {@link #NEVER}. */
    default long sameUntil(long at) {
        return NEVER;
    }

    /** The zone in which its hours are written at that instant. */
    ZoneId zone(long at);
}
