package org.internalcustomer.sandbox.imports;

import java.time.Duration;
import java.time.Instant;

/** Where the log's times lie in the sandbox: moved by whole weeks, and told up to an end. */
record Timeline(long weeks, Instant end) {

    /** The Friday noon at which most of the log is told and enough of it is still open. */
    private static final Instant ANCHOR = Instant.parse("2016-04-08T12:00:00Z");

    private static final Duration WEEK = Duration.ofDays(7);

    /** Times as they stand in the log. */
    static Timeline asRecorded() {
        return new Timeline(0, Instant.MAX);
    }

    /** Moved so that {@code ANCHOR} falls into the last seven days before {@code now}, where the telling ends. */
    static Timeline shiftedTo(Instant now) {
        return new Timeline(Math.floorDiv(Duration.between(ANCHOR, now).toMillis(), WEEK.toMillis()), now);
    }

    Instant shown(Instant recorded) {
        return recorded.plus(WEEK.multipliedBy(weeks));
    }

    boolean covers(Instant recorded) {
        return !shown(recorded).isAfter(end);
    }
}
