package org.internalcustomer.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;

/** Where a day ends, a week, a month or a quarter may end, too, and pages no longer say "today" of what was done before. */
final class Midnight {

    /** Longer than a test takes on a slow machine. */
    private static final Duration A_TEST = Duration.ofMinutes(4);

    private Midnight() {}

    /** Waits until it has passed there, if a test that begins now might still run then. */
    static void letPass(ZoneId zone) {
        Instant midnight = Instant.now()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        if (Instant.now().plus(A_TEST).isAfter(midnight)) {
            while (Instant.now().isBefore(midnight)) {
                LockSupport.parkNanos(Duration.between(Instant.now(), midnight).toNanos());
            }
        }
    }
}
