package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-POL-3")
class WorkingDayGoalsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WeeklyHours OFFICE =
            WeeklyHours.mondayToFriday(Interval.of("09:00", "12:00"), Interval.of("13:00", "18:00"));

    /** National Day closed until Wednesday 2026-10-07, Saturday 2026-10-10 worked, Christmas Eve a half day. */
    private static final WorkingTime CHINA = new WorkingCalendar(
                    "CN",
                    SHANGHAI,
                    OFFICE,
                    List.of(
                            SpecialDay.closed(LocalDate.of(2026, 10, 1), ""),
                            SpecialDay.closed(LocalDate.of(2026, 10, 2), ""),
                            SpecialDay.like(LocalDate.of(2026, 10, 10), "", DayOfWeek.FRIDAY),
                            SpecialDay.hours(LocalDate.of(2026, 12, 24), "", List.of(Interval.of("09:00", "12:00")))))
            .compiled();

    @ParameterizedTest
    @CsvSource({
        // within hours, before opening, during lunch
        "2026-09-28T10:00, 0, 17:00, 2026-09-28T17:00",
        "2026-09-28T07:00, 0, 17:00, 2026-09-28T17:00",
        "2026-09-28T12:30, 1, 12:00, 2026-09-29T12:00",
        // after closing and on a Saturday the next working day is the day of the start
        "2026-09-28T19:00, 0, 17:00, 2026-09-29T17:00",
        "2026-09-28T19:00, 1, 17:00, 2026-09-30T17:00",
        "2026-09-26T10:00, 0, 17:00, 2026-09-28T17:00",
        "2026-09-26T10:00, 1, 17:00, 2026-09-29T17:00",
        // the clock time has passed, or is now: the next working day; from the next day on it does not matter
        "2026-09-28T17:30, 0, 17:00, 2026-09-29T17:00",
        "2026-09-28T17:00, 0, 17:00, 2026-09-29T17:00",
        "2026-09-28T17:30, 1, 12:00, 2026-09-29T12:00",
        // holidays and weekends are skipped, a make-up workday counts
        "2026-09-30T10:00, 1, 12:00, 2026-10-05T12:00",
        "2026-10-09T10:00, 1, 12:00, 2026-10-10T12:00",
        // the day closes earlier, opens later, or has been open only before
        "2026-12-23T10:00, 1, 17:00, 2026-12-24T17:00",
        "2026-09-28T10:00, 1, 08:00, 2026-09-29T08:00",
        "2026-12-24T13:00, 0, 17:00, 2026-12-25T17:00",
    })
    void endAtAClockTimeOfAWorkingDay(String start, int days, String time, String due) {
        assertThat(by(CHINA, SHANGHAI, start, days, time)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // 02:00 to 03:00 does not exist, 01:00 to 02:00 comes twice
        "2026-03-07T10:00, 1, 02:30, 2026-03-08T03:00",
        "2026-10-31T10:00, 1, 01:30, 2026-11-01T01:30",
        "2026-10-31T10:00, 1, 02:00, 2026-11-01T02:00",
    })
    void endAtTheFirstInstantThatShowsTheTimeOrALaterOne(String start, int days, String time, String due) {
        ZoneId newYork = ZoneId.of("America/New_York");
        WorkingTime always = new WorkingCalendar("NY", newYork, WeeklyHours.everyDay(Interval.wholeDay())).compiled();
        assertThat(by(always, newYork, start, days, time)).isEqualTo(due);
        assertThat(WorkingDays.by(always, instant("2026-10-31T10:00", newYork), 1, LocalTime.of(1, 30)))
                .isEqualTo(instant("2026-11-01T00:00", newYork) + 90 * 60_000L);
    }

    @Test
    void followTheVersionOfTheCalendarThatHoldsThen() {
        WorkingTime closedOnTuesday = new WorkingCalendar(
                        "CN", SHANGHAI, OFFICE, List.of(SpecialDay.closed(LocalDate.of(2026, 9, 29), "")))
                .compiled();
        WorkingTime both = new CalendarVersions(List.of(
                new CalendarVersions.Version(Long.MIN_VALUE, CHINA),
                new CalendarVersions.Version(instant("2026-09-28T12:00", SHANGHAI), closedOnTuesday)));
        assertThat(by(both, SHANGHAI, "2026-09-28T10:00", 1, "17:00")).isEqualTo("2026-09-30T17:00");
    }

    @Test
    void neverComeIfTheCalendarNeverOpens() {
        WorkingTime never = new WorkingCalendar("N", SHANGHAI, WeeklyHours.never()).compiled();
        assertThat(WorkingDays.by(never, 0, 1, LocalTime.NOON)).isEqualTo(WorkingTime.NEVER);
        assertThat(WorkingDays.by(CHINA, 0, 4_000, LocalTime.NOON)).isEqualTo(WorkingTime.NEVER);
    }

    private static String by(WorkingTime hours, ZoneId zone, String start, int days, String time) {
        long due = WorkingDays.by(hours, instant(start, zone), days, LocalTime.parse(time));
        return Instant.ofEpochMilli(due).atZone(zone).toLocalDateTime().toString();
    }

    private static long instant(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant().toEpochMilli();
    }
}
