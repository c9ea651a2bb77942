package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WorkingDaysPropertiesTest {

    private static final List<String> ZONES =
            List.of("Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca");

    @Property(tries = 300)
    @Tag("R-POL-3")
    void endAfterTheStartAndNoEarlierForALaterStartOrMoreDays(
            @ForAll @LongRange(min = 1_700_000_000_000L, max = 1_900_000_000_000L) long start,
            @ForAll @LongRange(max = 1_000_000_000L) long later,
            @ForAll @IntRange(max = 30) int days,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll @IntRange(max = 4) int zone) {
        WorkingTime hours = new WorkingCalendar(
                        "W", ZoneId.of(ZONES.get(zone)), WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00")))
                .compiled();
        LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
        long due = WorkingDays.by(hours, start, days, time);
        assertThat(due).isGreaterThan(start);
        assertThat(WorkingDays.by(hours, start + later, days, time)).isGreaterThanOrEqualTo(due);
        assertThat(WorkingDays.by(hours, start, days + 1, time)).isGreaterThanOrEqualTo(due);
    }
}
