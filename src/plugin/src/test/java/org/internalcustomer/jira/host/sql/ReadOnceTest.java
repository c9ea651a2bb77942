package org.internalcustomer.jira.host.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

    private int readings;

    @Test
    void readsTheSameOnceWhileAPageIsMade() {
        List<Integer> page = ReadOnce.during(() -> List.of(read("legs"), read("legs"), read("timers"), read("legs")));

        assertThat(page).containsExactly(1, 1, 2, 1);
    }

    @Test
    void readsAgainForTheNextPageWhateverBecameOfThisOne() {
        assertThatThrownBy(() -> ReadOnce.during((Supplier<Integer>) () -> {
                    read("legs");
                    throw new IllegalStateException("no page");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ReadOnce.<Integer>during(() -> read("legs"))).isEqualTo(2);
    }

    @Test
    void keepsAPartOfAPageUntilTheWholeIsMade() {
        List<Integer> page =
                ReadOnce.during(() -> List.of(read("legs"), ReadOnce.during(() -> read("legs")), read("legs")));

        assertThat(page).containsExactly(1, 1, 1);
    }

    @Test
    void keepsNothingElsewhere() {
        assertThat(List.of(read("legs"), read("legs"))).containsExactly(1, 2);
    }

    private int read(String what) {
        return ReadOnce.of(what, () -> ++readings);
    }
}
