package org.internalcustomer.core.calendar;

import java.time.ZoneId;

/** A working calendar as a table: any question is two array reads and an addition, and allocates nothing. */
public final class CompiledCalendar implements WorkingTime {

    private final WorkingCalendar calendar;
    private volatile OpenTimes table = OpenTimes.EMPTY;

    public CompiledCalendar(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public long elapsed(long from, long to) {
        OpenTimes times = table;
        if (!times.covers(from) || !times.covers(to)) {
            times = grown(Math.min(from, to), Math.max(from, to));
        }
        return times.before(to) - times.before(from);
    }

    @Override
    public long due(long start, long budget) {
        if (budget <= 0) {
            return start;
        }
        if (budget > TEN_YEARS || start > OpenTimes.LAST) {
            return NEVER;
        }
        OpenTimes times = covering(start, start);
        long due = times.when(times.before(start) + budget);
        if (due == NEVER && !times.covers(start + TEN_YEARS)) {
            times = grown(start, start + TEN_YEARS);
            due = times.when(times.before(start) + budget);
        }
        return due != NEVER && due - start <= TEN_YEARS ? due : NEVER;
    }

    @Override
    public boolean isOpen(long at) {
        return covering(at, at).isOpen(at);
    }

    @Override
    public long nextChange(long at) {
        long change = covering(at, at).nextChange(at);
        if (change == NEVER && at < OpenTimes.LAST) {
            change = covering(at, at + TEN_YEARS).nextChange(at);
        }
        return change != NEVER && change - at <= TEN_YEARS ? change : NEVER;
    }

    @Override
    public ZoneId zone(long at) {
        return calendar.zone();
    }

    private OpenTimes covering(long from, long to) {
        OpenTimes times = table;
        return times.covers(from) && times.covers(to) ? times : grown(from, to);
    }

    private synchronized OpenTimes grown(long from, long to) {
        OpenTimes times = table;
        if (!times.covers(from) || !times.covers(to)) {
            times = times.grown(calendar, from, to);
            table = times;
        }
        return times;
    }
}
