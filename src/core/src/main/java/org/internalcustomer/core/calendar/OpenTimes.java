package org.internalcustomer.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The open intervals of a calendar between two instants, with prefix sums and two bucket indexes that lead from an
 * instant, or from an amount of open time, to the interval that holds it.
 */
final class OpenTimes {

    /** Time before 1900 and after 2200 never counts; a table must end somewhere. */
    static final long FIRST =
            LocalDate.of(1900, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();

    static final long LAST =
            LocalDate.of(2200, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();

    static final OpenTimes EMPTY = new OpenTimes(0, 0, new OpenTimesBuilder());

    private static final int SHIFT = 24;
    private static final long MARGIN = 366L * 86_400_000L;

    private final long from;
    private final long to;
    private final long[] starts;
    private final long[] ends;
    private final long[] sums;
    private final int[] byInstant;
    private final int[] byAmount;

    OpenTimes(long from, long to, OpenTimesBuilder open) {
        this.from = from;
        this.to = to;
        starts = open.starts();
        ends = open.ends();
        sums = sums();
        byInstant = byInstant();
        byAmount = byAmount();
    }

    static OpenTimes of(WorkingCalendar calendar, long from, long to) {
        OpenTimesBuilder open = new OpenTimesBuilder();
        open.add(calendar, Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
        return new OpenTimes(from, to, open);
    }

    OpenTimes grown(WorkingCalendar calendar, long wantedFrom, long wantedTo) {
        long first = Math.max(FIRST, within(wantedFrom) - MARGIN);
        long last = Math.min(LAST, within(wantedTo) + 2 * MARGIN);
        return from == to ? of(calendar, first, last) : of(calendar, Math.min(from, first), Math.max(to, last));
    }

    boolean covers(long at) {
        return from <= at && at < to || from == FIRST && at < FIRST || to == LAST && at >= LAST;
    }

    /** Open time between the table's start and that instant. */
    long before(long at) {
        long inside = Math.max(from, Math.min(to, at));
        int i = indexOf(inside);
        return sums[i] + Math.max(0, inside - starts[i]);
    }

    /** The earliest instant before which that much time is open, or NEVER within this table. */
    long when(long amount) {
        if (amount > sums[sums.length - 1]) {
            return WorkingTime.NEVER;
        }
        int i = byAmount[(int) (amount >> SHIFT)];
        while (sums[i + 1] < amount) {
            i++;
        }
        return starts[i] + (amount - sums[i]);
    }

    boolean isOpen(long at) {
        return at >= from && at < to && starts[indexOf(at)] <= at;
    }

    /** The first change after that instant, or NEVER within this table. */
    long nextChange(long at) {
        int i = indexOf(Math.max(from, Math.min(to, at)));
        long change = starts[i] <= at ? ends[i] : starts[i];
        return change < to ? change : WorkingTime.NEVER;
    }

    private int indexOf(long at) {
        int i = byInstant[(int) ((at - from) >> SHIFT)];
        while (ends[i] <= at) {
            i++;
        }
        return i;
    }

    private static long within(long at) {
        return Math.max(FIRST, Math.min(LAST, at));
    }

    private long[] sums() {
        long[] result = new long[starts.length];
        for (int i = 1; i < starts.length; i++) {
            result[i] = result[i - 1] + ends[i - 1] - starts[i - 1];
        }
        return result;
    }

    private int[] byInstant() {
        int[] index = new int[(int) ((to - from) >> SHIFT) + 1];
        int i = 0;
        for (int bucket = 0; bucket < index.length; bucket++) {
            while (ends[i] <= from + ((long) bucket << SHIFT)) {
                i++;
            }
            index[bucket] = i;
        }
        return index;
    }

    private int[] byAmount() {
        int[] index = new int[(int) (sums[sums.length - 1] >> SHIFT) + 1];
        int i = 0;
        for (int bucket = 0; bucket < index.length; bucket++) {
            while (i + 2 < sums.length && sums[i + 1] < ((long) bucket << SHIFT)) {
                i++;
            }
            index[bucket] = i;
        }
        return index;
    }
}
