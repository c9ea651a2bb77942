package org.internalcustomer.jira.host.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Work that takes long lets others work meanwhile. */
class WokenWorkTest {

    private final WokenWork quarter = new WokenWork("rollups", () -> {}, 1000, 3, null, null);

    @Test
    void restsAtLeastAsLongAsItIsTold() {
        assertThat(quarter.rest(Duration.ofMillis(10))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void restsAMultipleOfTheTimeItTook() {
        assertThat(quarter.rest(Duration.ofSeconds(20))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void isDoneAgainWithinFiveMinutes() {
        assertThat(quarter.rest(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void doesNotRestUnlessTold() {
        assertThat(new WokenWork("mails", () -> {}, 0, null, null).rest(Duration.ofHours(1)))
                .isEqualTo(Duration.ZERO);
    }
}
