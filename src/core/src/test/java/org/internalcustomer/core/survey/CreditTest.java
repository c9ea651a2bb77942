package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-5")
class CreditTest {

    private static final long HOUR = 3_600_000;

    @Test
    void isSharedByBusinessTime() {
        assertThat(Credit.byTime(Map.of("SD", HOUR, "NET", 3 * HOUR), "NET").parts())
                .containsExactly(Map.entry("NET", 750), Map.entry("SD", 250));
    }

    @Test
    void givesWhatRoundingLeavesToTheLargestRemainders() {
        assertThat(Credit.byTime(Map.of("A", 1L, "B", 1L, "C", 1L), "A").parts())
                .containsExactly(Map.entry("A", 334), Map.entry("B", 333), Map.entry("C", 333));
        assertThat(Credit.byTime(Map.of("SD", HOUR, "NET", 2 * HOUR), "SD").parts())
                .containsExactly(Map.entry("NET", 667), Map.entry("SD", 333));
    }

    @Test
    void goesToTheResolvingDepartmentWhereNoTimePassed() {
        assertThat(Credit.byTime(Map.of(), "SD")).isEqualTo(Credit.to("SD"));
        assertThat(Credit.byTime(Map.of("NET", 0L), "SD")).isEqualTo(Credit.to("SD"));
    }

    @Test
    void leavesOutWhoHeldItForNoTime() {
        assertThat(Credit.byTime(Map.of("NET", 0L, "SD", 1L), "NET")).isEqualTo(Credit.to("SD"));
        assertThat(Credit.byTime(Map.of("NET", 1L, "SD", 1_000_000L), "SD")).isEqualTo(Credit.to("SD"));
    }

    @Test
    void isNeverMoreOrLessThanOneAnswer() {
        assertThatThrownBy(() -> new Credit(new TreeMap<>(Map.of("SD", 999))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999");
        assertThatThrownBy(() -> new Credit(new TreeMap<>(Map.of("SD", 1000, "NET", 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
