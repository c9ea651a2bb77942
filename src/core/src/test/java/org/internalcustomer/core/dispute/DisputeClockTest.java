package org.internalcustomer.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose turn it is in a dispute, and until when. */
@Tag("R-HND-6")
class DisputeClockTest {

    private static final WorkingTime OFFICE = new WorkingCalendar(
                    "OFFICE", ZoneId.of("Asia/Shanghai"), WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00")))
            .compiled();
    private static final long DAY = Duration.ofHours(9).toMillis();

    /** Friday 6 March 2026, 15:00 in Shanghai. */
    private static final DisputeClock CLOCK = DisputeClock.of(at("2026-03-06T07:00:00Z"), OFFICE, DAY);

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T07:00:00Z, PEERS",
        "2026-03-09T06:59:59Z, PEERS",
        "2026-03-09T07:00:00Z, HEADS",
        "2026-03-10T06:59:59Z, HEADS",
        "2026-03-10T07:00:00Z, SUPERIOR",
        "2026-03-11T07:00:00Z, LATE",
    })
    void eachHasAWorkingDay(Instant now, Stage stage) {
        assertThat(CLOCK.stage(now.toEpochMilli())).isEqualTo(stage);
    }

    @Test
    void tellsWhenTheTurnPassesOn() {
        assertThat(CLOCK.next(at("2026-03-07T00:00:00Z"))).hasValue(at("2026-03-09T07:00:00Z"));
        assertThat(CLOCK.next(at("2026-03-09T07:00:00Z"))).hasValue(at("2026-03-10T07:00:00Z"));
        assertThat(CLOCK.next(at("2026-03-10T07:00:00Z"))).hasValue(at("2026-03-11T07:00:00Z"));
        assertThat(CLOCK.next(at("2026-03-11T07:00:00Z"))).isEmpty();
    }

    @Test
    void neverPassesOnWhereNobodyEverWorks() {
        DisputeClock closed = DisputeClock.of(
                0, new WorkingCalendar("CLOSED", ZoneId.of("UTC"), WeeklyHours.never()).compiled(), DAY);

        assertThat(closed.stage(at("2026-03-06T07:00:00Z"))).isEqualTo(Stage.PEERS);
        assertThat(closed.next(0)).isEmpty();
    }

    private static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
