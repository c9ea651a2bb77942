package org.internalcustomer.core.sla;

import java.util.Arrays;
import java.util.List;
import org.internalcustomer.core.calendar.WorkingTime;

/** The closed running stretches of a timer, each with the calendar that counted it, and their sums. */
final class Segments {

    private long[] from = new long[4];
    private long[] to = new long[4];
    private WorkingTime[] hours = new WorkingTime[4];
    private int size;
    private long used;
    private long wall;

    void add(long start, long end, WorkingTime calendar) {
        if (end <= start) {
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            hours = Arrays.copyOf(hours, size * 2);
        }
        from[size] = start;
        to[size] = end;
        hours[size++] = calendar;
        used += calendar.elapsed(start, end);
        wall += end - start;
    }

    void clear() {
        size = 0;
        used = 0;
        wall = 0;
    }

    /** Counts all of it again by another calendar. */
    void recount(WorkingTime calendar) {
        used = 0;
        for (int i = 0; i < size; i++) {
            hours[i] = calendar;
            used += calendar.elapsed(from[i], to[i]);
        }
    }

    long used() {
        return used;
    }

    long wall() {
        return wall;
    }

    /** Gives the copy what lies outside the spans, which are in order. */
    void copyWithout(List<TakenOut> spans, Segments copy) {
        for (int i = 0; i < size; i++) {
            long start = from[i];
            for (TakenOut span : spans) {
                if (span.to() > start && span.from() < to[i]) {
                    copy.add(start, span.from(), hours[i]);
                    start = span.to();
                }
            }
            copy.add(start, to[i], hours[i]);
        }
    }

    /** When the budget was used up, if the clock ran on past that instant; else NEVER. */
    long passed(long budget) {
        long before = 0;
        for (int i = 0; i < size; i++) {
            long due = hours[i].due(from[i], budget - before);
            if (to[i] > due) {
                return due;
            }
            before += hours[i].elapsed(from[i], to[i]);
        }
        return WorkingTime.NEVER;
    }
}
