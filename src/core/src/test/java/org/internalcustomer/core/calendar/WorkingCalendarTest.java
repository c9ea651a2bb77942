package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final WeeklyHours WEEK = WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00"));

    @Test
    @Tag("R-CAL-1")
    void sharesHolidaySetsButItsOwnSpecialDaysWin() {
        WorkingCalendar own = new WorkingCalendar(
                "A",
                UTC,
                WEEK,
                List.of(SpecialDay.hours(THU_2026_10_01, "on duty", List.of(Interval.of("9:00", "10:00")))));
        SpecialDay holiday = SpecialDay.closed(THU_2026_10_01, "holiday");
        SpecialDay next = SpecialDay.closed(THU_2026_10_01.plusDays(1), "holiday");
        WorkingCalendar both = own.withHolidays(List.of(List.of(holiday, next)));
        assertThat(both.hours(THU_2026_10_01)).containsExactly(Interval.of("09:00", "10:00"));
        assertThat(both.hours(THU_2026_10_01.plusDays(1))).isEmpty();
    }

    @Test
    @Tag("R-CAL-1")
    void refusesWhatContradictsItself() {
        SpecialDay day = SpecialDay.closed(THU_2026_10_01, "holiday");
        assertThatThrownBy(() -> new WorkingCalendar("A", UTC, WEEK, List.of(day, day)))
                .hasMessageContaining("2026-10-01");
        assertThatThrownBy(() -> Interval.of("18:00", "09:00")).hasMessageContaining("18:00–09:00");
        assertThatThrownBy(() -> Interval.of("9 am", "18:00")).hasMessageContaining("9 am");
        assertThatThrownBy(() -> Interval.of("09:00", "24:01")).hasMessageContaining("24:01");
        assertThatThrownBy(() -> WeeklyHours.everyDay(Interval.of("09:00", "12:00"), Interval.of("11:00", "13:00")))
                .hasMessageContaining("overlap");
    }

    @Test
    @Tag("R-CAL-1")
    void knowsItsHolidaysToTheEndOfTheLastYearThatNamesOne() {
        WorkingCalendar plain = new WorkingCalendar("A", UTC, WEEK);
        assertThat(plain.knownUntil()).isEmpty();
        assertThat(plain.withHolidays(List.of(List.of(SpecialDay.closed(THU_2026_10_01, "holiday"))))
                        .knownUntil())
                .contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    @Tag("R-CAL-6")
    void ignoresTheZoneOfTheMachine() {
        WorkingTime hours = new WorkingCalendar("A", ZoneId.of("Asia/Shanghai"), WEEK).compiled();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            WorkingTime elsewhere = new WorkingCalendar("A", ZoneId.of("Asia/Shanghai"), WEEK).compiled();
            assertThat(elsewhere.elapsed(0, 1_000_000_000L)).isEqualTo(hours.elapsed(0, 1_000_000_000L));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
