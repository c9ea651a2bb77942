package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final Instant ANCHOR = Instant.parse("2016-04-08T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // now                 the anchor is shown at
        "2016-04-08T12:00:00Z, 2016-04-08T12:00:00Z",
        "2016-04-15T11:59:59Z, 2016-04-08T12:00:00Z",
        "2016-04-15T12:00:00Z, 2016-04-15T12:00:00Z",
        "2026-11-21T22:00:00Z, 2026-11-20T12:00:00Z",
        "2015-01-01T00:00:00Z, 2014-12-26T12:00:00Z",
    })
    void movesTheAnchorByWholeWeeksIntoTheLastSevenDays(Instant now, Instant shown) {
        assertThat(Timeline.shiftedTo(now).shown(ANCHOR)).isEqualTo(shown);
    }

    @Test
    void coversNothingThatWouldLieInTheFuture() {
        Timeline timeline = Timeline.shiftedTo(ANCHOR.plusSeconds(60));
        assertThat(timeline.covers(ANCHOR.plusSeconds(60))).isTrue();
        assertThat(timeline.covers(ANCHOR.plusSeconds(61))).isFalse();
    }
}
