package org.internalcustomer.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SCO-2")
class MedianTest {

    @Test
    void isNothingWithoutASample() {
        assertThat(Median.of(0, 0, 0)).isEmpty();
    }

    @Test
    void isTheMiddleValueAndTheLowerOfTwo() {
        assertThat(Median.of(1, 1, 1))
                .hasValueSatisfying(median -> assertThat(median.value()).isEqualTo(1));
        assertThat(Median.of(1, 0, 1))
                .hasValueSatisfying(median -> assertThat(median.value()).isZero());
    }

    @Test
    void couldBeAnythingWhereTheSampleIsTooSmall() {
        assertThat(Median.of(0, 3, 0)).hasValue(new Median(1, 0, 2, 3));
    }

    /** The ranks of 100 are 40 and 61. */
    @Test
    void liesBetweenTheRanksThatNinetyFivePercentKeep() {
        assertThat(Median.of(39, 21, 40)).hasValue(new Median(1, 1, 2, 100));
        assertThat(Median.of(40, 21, 39)).hasValue(new Median(1, 0, 1, 100));
    }
}
