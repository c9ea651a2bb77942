package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-4")
@Tag("R-SCO-7")
class LeastRatersTest {

    @Test
    void areAsManyAsAnswersWhereEverybodyWasAskedOnce() {
        assertThat(LeastRaters.of(4, List.of(List.of(1, 1, 1, 1, 1)))).isEqualTo(4);
    }

    @Test
    void areThoseWhoWereAskedMostOften() {
        assertThat(LeastRaters.of(4, List.of(List.of(1, 3, 2, 1)))).isEqualTo(2);
        assertThat(LeastRaters.of(3, List.of(List.of(1, 3, 2, 1)))).isEqualTo(1);
    }

    @Test
    void mayBeTheSameInEveryMonth() {
        assertThat(LeastRaters.of(4, List.of(List.of(1, 1, 1), List.of(1, 1, 1))))
                .isEqualTo(2);
    }

    @Test
    void areNoneWhereNobodyAnsweredOrItIsNoLongerKnownWhoWasAsked() {
        assertThat(LeastRaters.of(0, List.of(List.of(1)))).isZero();
        assertThat(LeastRaters.of(2, List.of(List.of(1)))).isZero();
        assertThat(LeastRaters.of(1, List.of())).isZero();
    }
}
