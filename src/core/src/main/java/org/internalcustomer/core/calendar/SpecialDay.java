package org.internalcustomer.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A date that differs from the week (特殊日期). */
public sealed interface SpecialDay {

    LocalDate date();

    String name();

    /** What is open on that date. */
    List<Interval> hours(WeeklyHours week);

    static SpecialDay closed(LocalDate date, String name) {
        return new Closed(date, name);
    }

    static SpecialDay hours(LocalDate date, String name, List<Interval> hours) {
        return new Hours(date, name, hours);
    }

    static SpecialDay like(LocalDate date, String name, DayOfWeek weekday) {
        return new Like(date, name, weekday);
    }

    /** A holiday (放假日). */
    record Closed(LocalDate date, String name) implements SpecialDay {

        @Override
        public List<Interval> hours(WeeklyHours week) {
            return List.of();
        }
    }

    /** A day with hours of its own, such as a half day. */
    record Hours(LocalDate date, String name, List<Interval> hours) implements SpecialDay {

        public Hours {
            hours = WeeklyHours.ordered(date, hours);
        }

        @Override
        public List<Interval> hours(WeeklyHours week) {
            return hours;
        }
    }

    /** A make-up workday (调休上班日): it works like another weekday. */
    record Like(LocalDate date, String name, DayOfWeek weekday) implements SpecialDay {

        @Override
        public List<Interval> hours(WeeklyHours week) {
            return week.on(weekday);
        }
    }
}
