package org.internalcustomer.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any working calendar for 2026: odd zones, odd hours, some days without any, up to forty special days. */
public final class RandomCalendars {

    private RandomCalendars() {}

    public static Arbitrary<WorkingCalendar> any() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Shanghai",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "Africa/Casablanca",
                        "America/New_York",
                        "Europe/Berlin",
                        "Pacific/Chatham",
                        "UTC")
                .map(ZoneId::of);
        return Combinators.combine(zones, weeks(), specialDays())
                .as((zone, week, days) -> new WorkingCalendar("RANDOM", zone, week, days));
    }

    private static Arbitrary<WeeklyHours> weeks() {
        return hours().list().ofSize(7).map(lists -> {
            Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                days.put(day, lists.get(day.ordinal()));
            }
            return new WeeklyHours(days);
        });
    }

    /** Up to three intervals on quarters of an hour. */
    private static Arbitrary<List<Interval>> hours() {
        return Arbitraries.integers().between(0, 96).set().ofMaxSize(6).map(quarters -> {
            List<Integer> sorted = quarters.stream().sorted().toList();
            List<Interval> intervals = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                intervals.add(new Interval(sorted.get(i) * 900, sorted.get(i + 1) * 900));
            }
            return intervals;
        });
    }

    private static Arbitrary<List<SpecialDay>> specialDays() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays);
        Arbitrary<SpecialDay> days = Combinators.combine(
                        dates, Arbitraries.integers().between(0, 2), hours(), Arbitraries.of(DayOfWeek.class))
                .as((date, kind, hours, like) -> switch (kind) {
                    case 0 -> SpecialDay.closed(date, "");
                    case 1 -> SpecialDay.hours(date, "", hours);
                    default -> SpecialDay.like(date, "", like);
                });
        return days.list().ofMaxSize(40).uniqueElements(SpecialDay::date);
    }
}
