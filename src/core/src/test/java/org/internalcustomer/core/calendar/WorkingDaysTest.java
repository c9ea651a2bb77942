package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-POL-8")
class WorkingDaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WeeklyHours OFFICE = WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T10:00, 2026-09-29T09:00, Monday at work",
        "2026-09-28T07:00, 2026-09-29T09:00, Monday before work",
        "2026-09-25T20:00, 2026-09-28T09:00, Friday after work",
        "2026-09-26T10:00, 2026-09-28T09:00, Saturday",
        "2026-09-30T10:00, 2026-10-05T09:00, the day before two holidays and a weekend",
        "2026-10-09T10:00, 2026-10-10T09:00, the day before a make-up workday"
    })
    void beginWhenTheCalendarOpensOnALaterDate(String at, String next) {
        WorkingCalendar calendar = new WorkingCalendar(
                "OFFICE",
                SHANGHAI,
                OFFICE,
                List.of(
                        SpecialDay.closed(java.time.LocalDate.parse("2026-10-01"), ""),
                        SpecialDay.closed(java.time.LocalDate.parse("2026-10-02"), ""),
                        SpecialDay.like(java.time.LocalDate.parse("2026-10-10"), "", java.time.DayOfWeek.FRIDAY)));
        assertThat(WorkingDays.next(calendar.compiled(), SHANGHAI, instant(at))).isEqualTo(instant(next));
    }

    @Test
    void beginAtMidnightRoundTheClock() {
        WorkingCalendar always = new WorkingCalendar("24X7", SHANGHAI, WeeklyHours.everyDay(Interval.wholeDay()));
        assertThat(WorkingDays.next(always.compiled(), SHANGHAI, instant("2026-09-28T23:59")))
                .isEqualTo(instant("2026-09-29T00:00"));
    }

    private static long instant(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant().toEpochMilli();
    }
}
