package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WorkingTimePropertiesTest {

    private static final long MINUTE = 60_000;
    private static final long JAN_2026 = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final int YEAR = 365 * 24 * 60;

    @Property(tries = 300)
    @Tag("R-CAL-2")
    void countEveryMinuteWhoseLocalTimeIsOpen(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = YEAR) int from,
            @ForAll @IntRange(max = 2 * 24 * 60) int length) {
        long expected = 0;
        for (int minute = from; minute < from + length; minute++) {
            expected += isOpen(calendar, at(minute)) ? MINUTE : 0;
        }
        assertThat(calendar.compiled().elapsed(at(from), at(from + length))).isEqualTo(expected);
    }

    @Property(tries = 300)
    @Tag("R-CAL-3")
    void areDueWhenTheBudgetHasElapsedAndNotBefore(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = YEAR) int from,
            @ForAll @LongRange(min = 1, max = 400 * 60 * MINUTE) long budget) {
        WorkingTime hours = calendar.compiled();
        long due = hours.due(at(from), budget);
        if (due != WorkingTime.NEVER) {
            assertThat(hours.elapsed(at(from), due)).isEqualTo(budget);
            assertThat(hours.elapsed(at(from), due - 1)).isEqualTo(budget - 1);
        } else {
            assertThat(hours.elapsed(at(from), at(from) + WorkingTime.TEN_YEARS))
                    .isLessThan(budget);
        }
    }

    @Property(tries = 300)
    @Tag("R-CAL-2")
    void changeExactlyWhereTheySay(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(max = YEAR) int from) {
        WorkingTime hours = calendar.compiled();
        assertThat(hours.isOpen(at(from))).isEqualTo(isOpen(calendar, at(from)));
        long change = hours.nextChange(at(from));
        if (change != WorkingTime.NEVER) {
            assertThat(hours.isOpen(change)).isNotEqualTo(hours.isOpen(at(from)));
            assertThat(hours.isOpen(change - 1)).isEqualTo(hours.isOpen(at(from)));
            assertThat(hours.elapsed(at(from), change)).isEqualTo(hours.isOpen(at(from)) ? change - at(from) : 0);
        }
    }

    @Property(tries = 200)
    @Tag("R-CAL-5")
    void addUpOverVersions(
            @ForAll("calendars") WorkingCalendar early,
            @ForAll("calendars") WorkingCalendar late,
            @ForAll @IntRange(max = YEAR) int change,
            @ForAll @IntRange(max = YEAR) int from,
            @ForAll @LongRange(min = 1, max = 100 * 60 * MINUTE) long budget) {
        WorkingTime first = early.compiled();
        WorkingTime second = late.compiled();
        WorkingTime versions = new CalendarVersions(
                List.of(new CalendarVersions.Version(0, first), new CalendarVersions.Version(at(change), second)));
        long border = Math.max(at(from), at(change));
        long end = at(from) + 40L * 24 * 60 * MINUTE;
        assertThat(versions.elapsed(at(from), end))
                .isEqualTo(first.elapsed(at(from), Math.max(at(from), Math.min(border, end)))
                        + second.elapsed(Math.min(border, end), end));
        long due = versions.due(at(from), budget);
        if (due != WorkingTime.NEVER) {
            assertThat(versions.elapsed(at(from), due)).isEqualTo(budget);
            assertThat(versions.elapsed(at(from), due - 1)).isLessThan(budget);
        }
    }

    @Provide
    static Arbitrary<WorkingCalendar> calendars() {
        return RandomCalendars.any();
    }

    private static boolean isOpen(WorkingCalendar calendar, long at) {
        LocalDateTime local = Instant.ofEpochMilli(at).atZone(calendar.zone()).toLocalDateTime();
        int second = local.toLocalTime().toSecondOfDay();
        return calendar.hours(local.toLocalDate()).stream()
                .anyMatch(interval -> interval.start() <= second && second < interval.end());
    }

    private static long at(int minute) {
        return JAN_2026 + minute * MINUTE;
    }
}
