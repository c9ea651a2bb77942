package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.core.survey.RequestQuality.Aspect.CLEAR;
import static org.internalcustomer.core.survey.RequestQuality.Aspect.COMPLETE;
import static org.internalcustomer.core.survey.RequestQuality.Aspect.TIMELY;
import static org.internalcustomer.core.survey.RequestQuality.Degree.NO;
import static org.internalcustomer.core.survey.RequestQuality.Degree.PARTLY;
import static org.internalcustomer.core.survey.RequestQuality.Degree.YES;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestQualityTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void isTheMeanOfWhatWasSaid() {
        assertThat(new RequestQuality(Map.of(COMPLETE, YES, CLEAR, PARTLY, TIMELY, NO), "").points())
                .isEqualTo(50);
        assertThat(new RequestQuality(Map.of(COMPLETE, YES), "").points()).isEqualTo(100);
    }

    @Test
    void saysSomething() {
        assertThatThrownBy(() -> new RequestQuality(Map.of(), "nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAWordAndNotALetter() {
        assertThatThrownBy(() -> new RequestQuality(Map.of(COMPLETE, YES), "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isGuessedBeforeTheAnswer() {
        Guess guess = new Guess(5, MON_10_00);

        assertThat(guess.gap(3)).isEqualTo(2);
        assertThat(guess.isBefore(MON_10_00.plusMillis(1))).isTrue();
        assertThat(guess.isBefore(MON_10_00)).isFalse();
        assertThatThrownBy(() -> new Guess(6, MON_10_00)).isInstanceOf(IllegalArgumentException.class);
    }
}
