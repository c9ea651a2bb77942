package org.internalcustomer.core.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The normal week (每周工作时间): for each weekday its open intervals, sorted and without overlap. */
public record WeeklyHours(Map<DayOfWeek, List<Interval>> days) {

    public WeeklyHours {
        Map<DayOfWeek, List<Interval>> sorted = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                sorted.put(day, ordered(day, hours));
            }
        });
        days = Collections.unmodifiableMap(sorted);
    }

    public static WeeklyHours mondayToFriday(Interval... hours) {
        Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                days.put(day, List.of(hours));
            }
        }
        return new WeeklyHours(days);
    }

    public static WeeklyHours everyDay(Interval... hours) {
        Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(hours));
        }
        return new WeeklyHours(days);
    }

    public static WeeklyHours never() {
        return new WeeklyHours(Map.of());
    }

    public List<Interval> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /**
     * The length of the unit "working day" in milliseconds: the most frequent open length among the open days, on a tie
     * the longer; 0 if no day is open.
     */
    public long workingDay() {
        long best = 0;
        int most = 0;
        for (List<Interval> hours : days.values()) {
            long length = length(hours);
            int count = (int) days.values().stream()
                    .filter(other -> length(other) == length)
                    .count();
            if (count > most || count == most && length > best) {
                most = count;
                best = length;
            }
        }
        return best * 1000;
    }

    /** The open time of a whole week in milliseconds. */
    public long total() {
        return days.values().stream().mapToLong(WeeklyHours::length).sum() * 1000;
    }

    static List<Interval> ordered(Object day, List<Interval> hours) {
        List<Interval> sorted = hours.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start() < sorted.get(i - 1).end()) {
                throw new IllegalArgumentException(
                        "The intervals of " + day + " overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return sorted;
    }

    private static long length(List<Interval> hours) {
        return hours.stream().mapToLong(Interval::seconds).sum();
    }
}
