package org.internalcustomer.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SCO-7")
class SuppressionTest {

    @Test
    void hidesFewerThanFiveAndTheNextSmallest() {
        assertThat(Suppression.hidden(Map.of("A", 3, "B", 6, "C", 40))).containsExactly("A", "B");
    }

    @Test
    void hidesNothingWhereAllHaveFive() {
        assertThat(Suppression.hidden(Map.of("A", 5, "B", 6))).isEmpty();
    }

    @Test
    void hidesNoMoreWhereTheHiddenCoverEachOther() {
        assertThat(Suppression.hidden(Map.of("A", 3, "B", 2, "C", 6))).containsExactly("B", "A");
    }

    @Test
    void hidesOnUntilFivePeopleAreHidden() {
        assertThat(Suppression.hidden(Map.of("A", 1, "B", 2, "C", 6, "D", 7))).containsExactly("A", "B", "C");
    }

    @Test
    void hidesTheOnlyOne() {
        assertThat(Suppression.hidden(Map.of("A", 4))).containsExactly("A");
    }

    @Test
    void takesNoNoticeOfWhomNobodyRated() {
        assertThat(Suppression.hidden(Map.of("A", 0, "B", 9))).isEmpty();
    }

    /** Otherwise the two who rated B are what is left when the six of A, who were shown before, are taken off. */
    @Test
    void hidesASumOfWhichAPartIsHidden() {
        assertThat(Suppression.hidden(Map.of("A", 6, "B", 2, "C", 3, "D", 4), SuppressionTest::merged))
                .containsExactlyInAnyOrder("A", "C", "D");
    }

    @Test
    void takesTheSamePeopleForOnce() {
        assertThat(Suppression.hidden(Map.of("A", 3, "B", 3), SuppressionTest::merged))
                .containsExactly("A");
    }

    @Test
    void showsASumOfWhichBothPartsMayBeShown() {
        assertThat(Suppression.hidden(Map.of("A", 6, "B", 5, "C", 7), SuppressionTest::merged))
                .isEmpty();
    }

    @Test
    void hidesAnotherBesideASingleSum() {
        assertThat(Suppression.hidden(Map.of("A", 3, "B", 3, "C", 7), SuppressionTest::merged))
                .containsExactlyInAnyOrder("A", "C");
    }

    private static String merged(String key) {
        return key.equals("B") ? "A" : key;
    }
}
