package org.internalcustomer.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Lists the open intervals of a calendar as instants. Between two changes of the zone's offset local time runs straight,
 * so each such stretch is cut by the local hours on its own; what local time skips or repeats comes out right by itself.
 */
final class OpenTimesBuilder {

    private static final long DAY = 86_400L;

    private long[] starts = new long[1024];
    private long[] ends = new long[1024];
    private int size;

    void add(WorkingCalendar calendar, Instant from, Instant to) {
        ZoneRules rules = calendar.zone().getRules();
        Map<LocalDate, SpecialDay> special = calendar.byDate();
        Instant start = from;
        while (start.isBefore(to)) {
            ZoneOffsetTransition next = rules.nextTransition(start);
            Instant end = next == null || next.getInstant().isAfter(to) ? to : next.getInstant();
            addStraight(calendar.week(), special, new Stretch(start, end, rules.getOffset(start)));
            start = end;
        }
    }

    /** Sentinel last: an interval that never starts. */
    long[] starts() {
        long[] result = Arrays.copyOf(starts, size + 1);
        result[size] = Long.MAX_VALUE;
        return result;
    }

    long[] ends() {
        long[] result = Arrays.copyOf(ends, size + 1);
        result[size] = Long.MAX_VALUE;
        return result;
    }

    private void addStraight(WeeklyHours week, Map<LocalDate, SpecialDay> special, Stretch stretch) {
        long offset = stretch.offset().getTotalSeconds();
        long first = Math.floorDiv(stretch.from().getEpochSecond() + offset, DAY);
        long last = Math.floorDiv(stretch.to().getEpochSecond() + offset, DAY);
        for (long day = first; day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            SpecialDay exception = special.get(date);
            List<Interval> hours = exception == null ? week.on(date.getDayOfWeek()) : exception.hours(week);
            for (Interval interval : hours) {
                long midnight = day * DAY - offset;
                addClipped(
                        Math.max(
                                (midnight + interval.start()) * 1000,
                                stretch.from().toEpochMilli()),
                        Math.min(
                                (midnight + interval.end()) * 1000, stretch.to().toEpochMilli()));
            }
        }
    }

    private void addClipped(long start, long end) {
        if (start >= end) {
            return;
        }
        if (size > 0 && ends[size - 1] == start) {
            ends[size - 1] = end;
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** Time during which the zone keeps one offset. */
    private record Stretch(Instant from, Instant to, ZoneOffset offset) {}
}
