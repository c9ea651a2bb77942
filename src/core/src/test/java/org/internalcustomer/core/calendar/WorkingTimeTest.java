package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final WorkingTime OFFICE = new WorkingCalendar(
                    "SH",
                    SHANGHAI,
                    WeeklyHours.mondayToFriday(Interval.of("09:00", "12:00"), Interval.of("13:00", "18:00")),
                    List.of(
                            SpecialDay.closed(LocalDate.of(2026, 10, 1), "国庆节"),
                            SpecialDay.like(LocalDate.of(2026, 10, 10), "补班", DayOfWeek.MONDAY),
                            SpecialDay.hours(
                                    LocalDate.of(2026, 12, 24), "half day", List.of(Interval.of("09:00", "12:00")))))
            .compiled();

    @Tag("R-CAL-2")
    @ParameterizedTest
    @CsvSource({
        "America/New_York,    00:00, 24:00, 2026-03-08T00:00, 2026-03-08T08:00, 420",
        "America/New_York,    00:00, 24:00, 2026-11-01T00:00, 2026-11-01T08:00, 540",
        "America/New_York,    00:30, 01:30, 2026-11-01T00:00, 2026-11-02T00:00, 90",
        "America/New_York,    01:30, 02:30, 2026-03-08T00:00, 2026-03-09T00:00, 30",
        "Europe/Berlin,       00:00, 24:00, 2026-03-29T00:00, 2026-03-30T00:00, 1380",
        "Australia/Lord_Howe, 00:00, 24:00, 2026-04-05T00:00, 2026-04-06T00:00, 1470",
        "Asia/Shanghai,       00:00, 24:00, 2026-03-29T00:00, 2026-03-30T00:00, 1440",
        "Asia/Kathmandu,      09:00, 17:45, 2026-03-29T00:00, 2026-03-30T00:00, 525",
        "Africa/Casablanca,   00:00, 24:00, 2026-02-15T00:00, 2026-02-16T00:00, 1500",
        "Africa/Casablanca,   00:00, 24:00, 2026-03-22T00:00, 2026-03-23T00:00, 1380"
    })
    void countsPhysicalTimeWhileLocalTimeIsOpen(
            String zone, String start, String end, LocalDateTime from, LocalDateTime to, long minutes) {
        WorkingTime hours = daily(zone, start, end);
        assertThat(hours.elapsed(at(from, zone), at(to, zone))).isEqualTo(minutes * MINUTE);
    }

    @Tag("R-CAL-1")
    @ParameterizedTest
    @CsvSource({
        // a Friday evening to a Monday morning
        "2026-09-25T17:00, 2026-09-28T10:00, 120",
        // lunch does not count
        "2026-09-28T11:30, 2026-09-28T13:30, 60",
        // a holiday on a Thursday
        "2026-10-01T00:00, 2026-10-02T00:00, 0",
        // a make-up workday on a Saturday
        "2026-10-10T00:00, 2026-10-11T00:00, 480",
        // a half day
        "2026-12-24T00:00, 2026-12-25T00:00, 180"
    })
    void countsOpenHoursOnly(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(OFFICE.elapsed(shanghai(from), shanghai(to))).isEqualTo(minutes * MINUTE);
    }

    @Test
    @Tag("R-CAL-2")
    void countsBackwardsAsNegative() {
        long morning = shanghai(LocalDateTime.parse("2026-09-28T09:00"));
        assertThat(OFFICE.elapsed(morning + HOUR, morning)).isEqualTo(-HOUR);
    }

    @Tag("R-CAL-3")
    @ParameterizedTest
    @CsvSource({
        "2026-09-25T17:00, 60,  2026-09-25T18:00",
        "2026-09-25T17:00, 61,  2026-09-28T09:01",
        "2026-09-28T11:00, 60,  2026-09-28T12:00",
        "2026-09-26T10:00, 0,   2026-09-26T10:00",
        "2026-09-26T10:00, 480, 2026-09-28T18:00",
        "2026-09-30T17:00, 120, 2026-10-02T10:00"
    })
    void findsTheEarliestInstantAtWhichTheBudgetIsUsedUp(LocalDateTime start, long minutes, LocalDateTime due) {
        assertThat(OFFICE.due(shanghai(start), minutes * MINUTE)).isEqualTo(shanghai(due));
    }

    @Test
    @Tag("R-CAL-3")
    void hasNoDueInstantBeyondTenYears() {
        WorkingTime aMinuteADay = daily("UTC", "00:00", "00:01");
        assertThat(aMinuteADay.due(0, 3600 * MINUTE)).isLessThan(WorkingTime.TEN_YEARS);
        assertThat(aMinuteADay.due(0, 3700 * MINUTE)).isEqualTo(WorkingTime.NEVER);
        assertThat(OFFICE.due(0, Long.MAX_VALUE)).isEqualTo(WorkingTime.NEVER);
    }

    @Test
    @Tag("R-CAL-3")
    void answersForACalendarThatNeverOpens() {
        WorkingTime never = new WorkingCalendar("NEVER", SHANGHAI, WeeklyHours.never()).compiled();
        assertThat(never.elapsed(0, 1_700_000_000_000L)).isZero();
        assertThat(never.due(0, 1)).isEqualTo(WorkingTime.NEVER);
        assertThat(never.due(5, 0)).isEqualTo(5);
        assertThat(never.isOpen(0)).isFalse();
        assertThat(never.nextChange(0)).isEqualTo(WorkingTime.NEVER);
    }

    @Test
    @Tag("R-CAL-3")
    void answersForAnyInstant() {
        WorkingTime always = daily("UTC", "00:00", "24:00");
        long[] instants = {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE - 1, Long.MAX_VALUE};
        for (long from : instants) {
            for (long to : instants) {
                assertThat(always.elapsed(from, to)).isEqualTo(-always.elapsed(to, from));
            }
            assertThat(always.due(from, 1)).isGreaterThanOrEqualTo(from);
            assertThat(always.nextChange(from)).isGreaterThan(from == Long.MAX_VALUE ? from - 1 : from);
        }
    }

    @Test
    @Tag("R-CAL-2")
    void tellsOpenFromClosedAndWhenThatChanges() {
        long friday = shanghai(LocalDateTime.parse("2026-09-25T17:59:59.999"));
        assertThat(OFFICE.isOpen(friday)).isTrue();
        assertThat(OFFICE.isOpen(friday + 1)).isFalse();
        assertThat(OFFICE.nextChange(friday)).isEqualTo(friday + 1);
        assertThat(OFFICE.nextChange(friday + 1)).isEqualTo(shanghai(LocalDateTime.parse("2026-09-28T09:00")));
        assertThat(daily("Asia/Shanghai", "00:00", "24:00").nextChange(friday)).isEqualTo(WorkingTime.NEVER);
    }

    @Tag("R-CAL-4")
    @ParameterizedTest
    @CsvSource({"5, 8, 2, 4, 8", "3, 4, 3, 6, 6", "0, 8, 1, 7, 7"})
    void takesTheMostFrequentLengthAsTheWorkingDay(int many, int hours, int others, int otherHours, int expected) {
        Map<DayOfWeek, List<Interval>> days = new java.util.EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= many + others; day++) {
            int length = day <= many ? hours : otherHours;
            days.put(DayOfWeek.of(day), List.of(new Interval(0, length * 3600)));
        }
        assertThat(new WeeklyHours(days).workingDay()).isEqualTo(expected * HOUR);
    }

    @Test
    @Tag("R-CAL-5")
    void countsEachVersionFromItsEffectiveInstant() {
        long noon = shanghai(LocalDateTime.parse("2026-09-28T12:00"));
        WorkingTime versions = new CalendarVersions(List.of(
                new CalendarVersions.Version(0, OFFICE),
                new CalendarVersions.Version(noon, daily("UTC", "00:00", "24:00"))));
        assertThat(versions.elapsed(noon - HOUR, noon + HOUR)).isEqualTo(2 * HOUR);
        assertThat(versions.elapsed(noon + HOUR, noon - HOUR)).isEqualTo(-2 * HOUR);
        assertThat(versions.due(noon - HOUR, HOUR)).isEqualTo(noon);
        assertThat(versions.due(noon - HOUR, 3 * HOUR)).isEqualTo(noon + 2 * HOUR);
        assertThat(versions.nextChange(noon - HOUR)).isEqualTo(WorkingTime.NEVER);
        assertThat(versions.sameUntil(noon - 1)).isEqualTo(noon);
        assertThat(versions.sameUntil(noon)).isEqualTo(WorkingTime.NEVER);
        assertThat(OFFICE.sameUntil(noon)).isEqualTo(WorkingTime.NEVER);
    }

    static WorkingTime daily(String zone, String start, String end) {
        return new WorkingCalendar("ANY", ZoneId.of(zone), WeeklyHours.everyDay(Interval.of(start, end))).compiled();
    }

    private static long shanghai(LocalDateTime local) {
        return at(local, "Asia/Shanghai");
    }

    private static long at(LocalDateTime local, String zone) {
        return local.atZone(ZoneId.of(zone)).toInstant().toEpochMilli();
    }
}
