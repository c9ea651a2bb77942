package org.internalcustomer.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The baseline: a prefix sum over the open intervals of three fixed years with a bucket index, and nothing else: no special
 * days, no growing, no answer outside its range. It shares no code with the core.
 */
final class PlainHours {

    private static final int SHIFT = 24;

    private final long from;
    private final long[] starts;
    private final long[] ends;
    private final long[] sums;
    private final int[] byInstant;
    private final int[] byAmount;

    /** Monday to Friday 09:00–12:00 and 13:00–18:00. */
    PlainHours(ZoneId zone, LocalDate first, LocalDate last) {
        List<long[]> open = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                open.add(new long[] {at(day, 9, zone), at(day, 12, zone)});
                open.add(new long[] {at(day, 13, zone), at(day, 18, zone)});
            }
        }
        open.add(new long[] {Long.MAX_VALUE, Long.MAX_VALUE});
        from = at(first, 0, zone);
        starts = open.stream().mapToLong(each -> each[0]).toArray();
        ends = open.stream().mapToLong(each -> each[1]).toArray();
        sums = new long[starts.length];
        for (int i = 1; i < sums.length; i++) {
            sums[i] = sums[i - 1] + ends[i - 1] - starts[i - 1];
        }
        byInstant = new int[(int) ((at(last, 0, zone) - from) >> SHIFT) + 1];
        for (int bucket = 0, i = 0; bucket < byInstant.length; byInstant[bucket++] = i) {
            while (ends[i] <= from + ((long) bucket << SHIFT)) {
                i++;
            }
        }
        byAmount = new int[(int) (sums[sums.length - 1] >> SHIFT) + 1];
        for (int bucket = 0, i = 0; bucket < byAmount.length; byAmount[bucket++] = i) {
            while (i + 2 < sums.length && sums[i + 1] < (long) bucket << SHIFT) {
                i++;
            }
        }
    }

    long elapsed(long start, long end) {
        return before(end) - before(start);
    }

    long due(long start, long budget) {
        long amount = before(start) + budget;
        int i = byAmount[(int) (amount >> SHIFT)];
        while (sums[i + 1] < amount) {
            i++;
        }
        return starts[i] + amount - sums[i];
    }

    private long before(long at) {
        int i = byInstant[(int) ((at - from) >> SHIFT)];
        while (ends[i] <= at) {
            i++;
        }
        return sums[i] + Math.max(0, at - starts[i]);
    }

    private static long at(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant().toEpochMilli();
    }
}
