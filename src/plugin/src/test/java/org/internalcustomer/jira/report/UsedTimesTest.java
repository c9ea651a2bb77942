package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UsedTimesTest {

    @Test
    void knowsNoPercentileOfNothing() {
        assertThat(new UsedTimes().percentile(0.5)).isEmpty();
    }

    @Test
    void findsTheMedianWithinHalfABucket() {
        UsedTimes times = new UsedTimes();
        for (int hours = 1; hours <= 9; hours++) {
            times.add(Duration.ofHours(hours).toMillis(), 1);
        }

        assertThat(times.percentile(0.5).orElseThrow().toMinutes()).isBetween(292L, 308L);
    }

    @Test
    void keepsTheLongestTimeOfAHundredYears() {
        UsedTimes times = new UsedTimes();
        times.add(Duration.ofDays(36_500).toMillis(), 1);

        assertThat(times.percentile(1).orElseThrow()).isPositive();
    }

    @Test
    void countsMergedTimesOnce() {
        UsedTimes some = new UsedTimes();
        some.add(500, 2);
        UsedTimes others = new UsedTimes();
        others.add(Duration.ofHours(1).toMillis(), 1);

        some.add(others);

        assertThat(some.total()).isEqualTo(3);
        assertThat(some.percentile(0.5)).hasValue(Duration.ZERO);
    }
}
