package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-SUR-3")
class ParticularsTest {

    @Test
    void areTheSameInWhateverOrderReasonsWereTicked() {
        assertThat(new Particulars(Map.of(), List.of("SLOW", "NO_WORD", "SLOW"), Optional.empty()))
                .isEqualTo(new Particulars(Map.of(), List.of("NO_WORD", "SLOW"), Optional.empty()));
    }

    @Test
    void makeAnAnswerAnotherOne() {
        Answer plain = new Answer(10, 1, "carl", Rating.of(2), "");
        Answer slow = new Answer(
                20, 2, "carl", Rating.of(2), "", new Particulars(Map.of(), List.of("SLOW"), Optional.of(LostTime.DAY)));

        assertThat(plain.saysTheSameAs(new Answer(30, 3, "carl", Rating.of(2), "")))
                .isTrue();
        assertThat(plain.saysTheSameAs(slow)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,LOW", "2,LOW", "3,MIDDLE", "4,HIGH", "5,HIGH"})
    void haveTheReasonsOfTheRatingsBand(int stars, Band band) {
        assertThat(Band.of(Rating.of(stars))).hasValue(band);
    }

    @Test
    void haveNoReasonsWhereTheWholeCannotBeJudged() {
        assertThat(Band.of(Rating.notApplicable())).isEmpty();
    }

    @Test
    void knowTheLostTimesThatAreOffered() {
        assertThat(LostTime.ofMinutes(15)).hasValue(LostTime.QUARTER);
        assertThat(LostTime.ofMinutes(7)).isEmpty();
    }

    @Test
    void takeNoReasonWithoutAKey() {
        assertThatThrownBy(() -> new Factor("too slow", Names.of("Too slow"))).hasMessageContaining("too slow");
    }

    @Test
    void offerReasonsForEveryBand() {
        assertThat(UsualFactors.all()).containsOnlyKeys(Band.values());
        assertThat(UsualFactors.contains("SLOW")).isTrue();
        assertThat(UsualFactors.contains("OURS")).isFalse();
    }
}
