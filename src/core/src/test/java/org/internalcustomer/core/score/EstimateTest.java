package org.internalcustomer.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    private static final Offset<Double> THREE_DIGITS = within(0.0005);

    @Tag("R-SCO-2")
    @ParameterizedTest
    @CsvSource({
        "1,  1,   0.207, 1",
        "3,  3,   0.438, 1",
        "5,  5,   0.566, 1",
        "9,  10,  0.596, 0.982",
        "45, 50,  0.786, 0.957",
        "90, 100, 0.826, 0.945",
        "0,  4,   0,     0.490"
    })
    void ofAShareIsWilsons(int part, int whole, double lower, double upper) {
        Estimate estimate = new Share(part, whole).estimate().orElseThrow();
        assertThat(estimate.lower()).isCloseTo(lower, THREE_DIGITS);
        assertThat(estimate.upper()).isCloseTo(upper, THREE_DIGITS);
        assertThat(estimate.sample()).isEqualTo(whole);
    }

    @Tag("R-SCO-2")
    @ParameterizedTest
    @CsvSource({"1, 5, 4.182", "3, 5, 4.308", "10, 4.8, 4.450", "100, 4.6, 4.555", "2, 1, 3.583"})
    void ofASmallSampleIsShrunkTowardsThePrior(int sample, double mean, double expected) {
        assertThat(new Mean(sample, sample * mean, 0).shrunk(4.1, 10)).isCloseTo(expected, THREE_DIGITS);
    }

    /** Quantiles of Student's t as printed in every table. */
    @Tag("R-SCO-2")
    @ParameterizedTest
    @CsvSource({"1, 12.7062", "2, 4.30265", "4, 2.77645", "9, 2.26216", "29, 2.04523", "120, 1.97993", "100000, 1.95999"
    })
    void usesStudentsDistribution(double freedom, double quantile) {
        assertThat(StudentT.quantile(0.975, freedom)).isCloseTo(quantile, within(quantile * 1e-5));
    }

    @Test
    @Tag("R-SCO-2")
    void ofAMeanIsStudents() {
        Estimate estimate = Mean.of(3, 4, 5, 5, 4).estimate().orElseThrow();
        // mean 4.2, standard deviation 0.83666, half width 2.77645 · 0.37417
        assertThat(estimate.value()).isCloseTo(4.2, within(1e-12));
        assertThat(estimate.lower()).isCloseTo(4.2 - 1.03885, within(1e-4));
        assertThat(Mean.of(4).estimate()).isEmpty();
        assertThat(Mean.of(4, 4).estimate()).contains(new Estimate(4, 4, 4, 2));
    }

    /** Newcombe 1998, method 10, example (a): 56/70 against 48/80. */
    @Test
    @Tag("R-SCO-3")
    void ofADifferenceOfSharesIsNewcombes() {
        Estimate change = new Share(56, 70).minus(new Share(48, 80)).orElseThrow();
        assertThat(change.value()).isCloseTo(0.2, within(1e-9));
        assertThat(change.lower()).isCloseTo(0.0524, THREE_DIGITS);
        assertThat(change.upper()).isCloseTo(0.3339, THREE_DIGITS);
        assertThat(change.excludesZero()).isTrue();
        assertThat(new Share(9, 10).minus(new Share(8, 10)).orElseThrow().excludesZero())
                .isFalse();
        assertThat(new Share(9, 10).minus(new Share(0, 0))).isEmpty();
    }

    @Test
    @Tag("R-SCO-3")
    void ofADifferenceOfMeansIsWelchs() {
        Mean high = Mean.of(DoubleStream.of(
                        27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4)
                .toArray());
        Mean low = Mean.of(DoubleStream.of(
                        27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 27.5)
                .toArray());
        Estimate change = high.minus(low).orElseThrow();
        assertThat(change.excludesZero()).isTrue();
        assertThat(change.upper()).isNegative();
        assertThat(high.minus(high).orElseThrow().excludesZero()).isFalse();
    }

    @Test
    @Tag("R-SCO-1")
    void ofAttainmentLeavesOutWhatDoesNotCount() {
        Attainment attainment = new Attainment(9, 1, 3, 2, 5);
        assertThat(attainment.estimate().orElseThrow().value()).isEqualTo(0.9);
        assertThat(Attainment.of(0, 0).estimate()).isEmpty();
    }

    @Test
    @Tag("R-SCO-4")
    void ofSatisfactionIsBoundedByTheSilentOnes() {
        ResponseRate rate = new ResponseRate(20, 10, 8, 2);
        Estimate bounds = rate.bounds(0.5).orElseThrow();
        assertThat(bounds.lower()).isEqualTo(0.125);
        assertThat(bounds.upper()).isEqualTo(0.875);
    }
}
