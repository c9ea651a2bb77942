package org.internalcustomer.jira.host.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final List<List<String>> worked = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void worksOnceOnAllThings() {
        assertThat(work("a", "b")).isEqualTo(2);

        assertThat(worked).containsExactly(List.of("a", "b"));
    }

    @Test
    void worksOneByOneWhereOneIsWrong() {
        assertThat(work("a", "broken", "c")).isEqualTo(2);

        assertThat(worked).containsExactly(List.of("a"), List.of("c"));
        assertThat(wrong).containsExactly("broken");
    }

    @Test
    void doesNothingForNothing() {
        assertThat(work()).isZero();

        assertThat(worked).isEmpty();
    }

    private int work(String... things) {
        return Together.orOneByOne(
                List.of(things),
                these -> {
                    if (these.contains("broken")) {
                        throw new IllegalStateException("broken");
                    }
                    worked.add(these);
                    return these.size();
                },
                (thing, failed) -> wrong.add(thing));
    }
}
