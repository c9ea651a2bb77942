package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody in Shanghai is told who works Monday to Friday 09:00–12:00 and 13:00–18:00; all instants are UTC. */
@Tag("R-ALR-1")
class AlertHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingTime HOURS = new WorkingCalendar(
                    "SH",
                    SHANGHAI,
                    WeeklyHours.mondayToFriday(Interval.of("09:00", "12:00"), Interval.of("13:00", "18:00")))
            .compiled();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02T01:00:00Z, 2026-03-02T01:00:00Z, at the opening
            2026-03-02T04:30:00Z, 2026-03-02T05:00:00Z, in the lunch break
            2026-03-06T10:00:00Z, 2026-03-09T01:00:00Z, at closing time on Friday
            2026-03-06T09:59:59Z, 2026-03-06T09:59:59Z, while working
            """)
    void isHeldUntilTheyWork(Instant at, Instant told, String when) {
        assertThat(Instant.ofEpochMilli(AlertHours.held(HOURS, at.toEpochMilli())))
                .as(when)
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02T00:30:00Z, 2026-03-03T01:00:00Z, before work on Monday
            2026-03-02T15:59:59Z, 2026-03-03T01:00:00Z, just before midnight there
            2026-03-02T16:00:00Z, 2026-03-04T01:00:00Z, at midnight there
            2026-03-06T02:00:00Z, 2026-03-09T01:00:00Z, on Friday
            2026-03-07T02:00:00Z, 2026-03-09T01:00:00Z, on Saturday
            """)
    void isGatheredUntilTheNextWorkingDayBegins(Instant at, Instant told, String when) {
        assertThat(Instant.ofEpochMilli(AlertHours.nextDay(HOURS, at.toEpochMilli(), SHANGHAI)))
                .as(when)
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02T00:30:00Z, 07:30, 2026-03-02T23:30:00Z, before work opens on Tuesday
            2026-03-06T02:00:00Z, 14:00, 2026-03-09T06:00:00Z, on Friday
            2026-03-07T02:00:00Z, 00:00, 2026-03-08T16:00:00Z, on Saturday
            """)
    void isGatheredUntilAnHourOfTheNextWorkingDay(Instant at, LocalTime hour, Instant told, String when) {
        assertThat(Instant.ofEpochMilli(AlertHours.nextDay(HOURS, at.toEpochMilli(), SHANGHAI, Optional.of(hour))))
                .as(when)
                .isEqualTo(told);
    }

    @Test
    void isNotHeldForeverByACalendarThatNeverOpens() {
        WorkingTime never = new WorkingCalendar("NO", SHANGHAI, new WeeklyHours(Map.of())).compiled();
        assertThat(AlertHours.held(never, 17)).isEqualTo(17);
    }
}
