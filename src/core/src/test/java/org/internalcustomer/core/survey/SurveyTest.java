package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    @Tag("R-SUR-3")
    void theLastVersionBeforeThePeriodClosesCounts() {
        Answer first = new Answer(10, 1, "carl", Rating.of(2), "");
        Answer second = new Answer(20, 2, "carl", Rating.of(4), "");
        Answer late = new Answer(30, 3, "carl", Rating.of(5), "");
        assertThat(Answer.effective(List.of(second, late, first), 30)).contains(second);
        assertThat(Answer.effective(List.of(), 30)).isEmpty();
    }

    @Nested
    @Tag("R-SUR-3")
    class TheShareOfSatisfiedAnswers {

        @Test
        void countsFoursAndFives() {
            assertThat(Csat.of(ratings(5, 4, 3)).percent()).hasValue(67);
        }

        @Test
        void leavesOutNotApplicable() {
            assertThat(Csat.of(List.of(Rating.of(5), Rating.notApplicable()))).isEqualTo(new Csat(1, 1));
        }

        @Test
        void isUnknownWithoutAnswers() {
            assertThat(Csat.of(List.of()).percent()).isEmpty();
        }

        private List<Rating> ratings(int... stars) {
            return IntStream.of(stars).mapToObj(Rating::of).toList();
        }
    }

    @Test
    @Tag("R-SUR-3")
    void aRatingIsOneToFive() {
        assertThatThrownBy(() -> Rating.of(6)).hasMessageContaining("6");
        assertThatThrownBy(() -> Rating.of(0)).hasMessageContaining("0");
    }
}
