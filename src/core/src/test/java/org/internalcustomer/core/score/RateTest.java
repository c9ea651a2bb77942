package org.internalcustomer.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-SCO-2")
class RateTest {

    @Test
    void isNothingWithoutASample() {
        assertThat(new Rate(3, 0).estimate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0, .0384", "4, 200, .0078, .0514", "10, 50, .1086, .3682"})
    void hasTheScoreIntervalOfACount(int times, int per, double lower, double upper) {
        Estimate estimate = new Rate(times, per).estimate().orElseThrow();

        assertThat(estimate.value()).isEqualTo((double) times / per);
        assertThat(estimate.lower()).isCloseTo(lower, within(5e-5));
        assertThat(estimate.upper()).isCloseTo(upper, within(5e-5));
        assertThat(estimate.sample()).isEqualTo(per);
    }

    /** Unlike a share: complaints of a month are also about issues that were closed before, or are still open. */
    @Test
    void mayBeMoreThanOne() {
        assertThat(new Rate(3, 2).estimate())
                .hasValueSatisfying(rate -> assertThat(rate.value()).isEqualTo(1.5));
        assertThatThrownBy(() -> new Rate(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
