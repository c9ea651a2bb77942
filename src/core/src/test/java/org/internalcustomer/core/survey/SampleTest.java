package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class SampleTest {

    @Test
    void takesAboutItsShareEvenOfNeighbours() {
        assertThat(taken(25)).isBetween(2_350L, 2_650L);
        assertThat(taken(100)).isEqualTo(10_000);
    }

    @Test
    void isAlwaysTheSame() {
        assertThat(LongStream.rangeClosed(1, 20)
                        .filter(new Sample(25)::includes)
                        .toArray())
                .containsExactly(LongStream.rangeClosed(1, 20)
                        .filter(new Sample(25)::includes)
                        .toArray());
    }

    @Test
    void growsByAddingToItself() {
        assertThat(LongStream.range(0, 1_000).filter(new Sample(10)::includes)).allMatch(new Sample(20)::includes);
    }

    @Test
    void isAPercentage() {
        assertThatThrownBy(() -> new Sample(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Sample(101)).hasMessageContaining("101");
    }

    private static long taken(int percent) {
        return LongStream.range(0, 10_000).filter(new Sample(percent)::includes).count();
    }
}
