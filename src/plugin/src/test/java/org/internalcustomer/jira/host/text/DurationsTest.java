package org.internalcustomer.jira.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"154h 2m 24s, PT154H2M24S", "154.04h, PT154H2M24S", "90m, PT1H30M", "PT4H, PT4H", "87600h, PT87600H"})
    void areReadAsPeopleWriteThem(String written, Duration meant) {
        assertThat(Durations.parse(written)).hasValue(meant);
        assertThat(Durations.parse(Durations.format(meant))).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999999999h", "5124095576030h", "87600h 1ms", "PT9999999999999H", "PT87601H"})
    void areAtMostTenYears(String written) {
        assertThat(Durations.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "4d", "-4h", "PT-4H", "4h soon", "P4Y"})
    void areNotGuessed(String written) {
        assertThat(Durations.parse(written)).isEmpty();
    }

    @Test
    void areWrittenOutEvenWhereThereIsNone() {
        assertThat(Durations.format(Duration.ZERO)).isEqualTo("0m");
    }
}
