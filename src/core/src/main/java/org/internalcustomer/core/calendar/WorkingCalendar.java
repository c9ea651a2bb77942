package org.internalcustomer.core.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A working calendar (工作日历) as people write it: one zone, a week, and the dates that differ from it. */
public record WorkingCalendar(String key, ZoneId zone, WeeklyHours week, List<SpecialDay> specialDays) {

    public WorkingCalendar {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A working calendar needs a key");
        }
        specialDays = specialDays.stream()
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
        for (int i = 1; i < specialDays.size(); i++) {
            if (specialDays.get(i).date().equals(specialDays.get(i - 1).date())) {
                throw new IllegalArgumentException("Calendar " + key + " says two things about "
                        + specialDays.get(i).date() + ": '"
                        + specialDays.get(i - 1).name() + "' and '"
                        + specialDays.get(i).name() + "'");
            }
        }
    }

    public WorkingCalendar(String key, ZoneId zone, WeeklyHours week) {
        this(key, zone, week, List.of());
    }

    /** The same calendar with shared holiday sets; its own special days win, then the sets in their order. */
    public WorkingCalendar withHolidays(Collection<? extends Collection<SpecialDay>> sets) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        specialDays.forEach(day -> days.put(day.date(), day));
        sets.forEach(set -> set.forEach(day -> days.putIfAbsent(day.date(), day)));
        return new WorkingCalendar(key, zone, week, List.copyOf(days.values()));
    }

    /** What is open on that date, in local time. */
    public List<Interval> hours(LocalDate date) {
        return specialDays.stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .map(day -> day.hours(week))
                .orElseGet(() -> week.on(date.getDayOfWeek()));
    }

    /**
     * The last date of which the holidays are known: the end of the year of the last special day. Holidays are published
     * by the year, so a later date is a date that nobody has looked at. Empty for a calendar without special days.
     */
    public Optional<LocalDate> knownUntil() {
        return specialDays.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(
                        specialDays.get(specialDays.size() - 1).date().getYear(), 12, 31));
    }

    /** The unit "working day" in milliseconds. */
    public long workingDay() {
        return week.workingDay();
    }

    public WorkingTime compiled() {
        return new CompiledCalendar(this);
    }

    Map<LocalDate, SpecialDay> byDate() {
        return specialDays.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
    }
}
