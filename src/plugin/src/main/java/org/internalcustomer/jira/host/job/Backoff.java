package org.internalcustomer.jira.host.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before what failed is tried again. */
public final class Backoff {

    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private Backoff() {}

    public static boolean isGivenUp(int attempts) {
        return attempts > WAITS.size();
    }

    /** Empty where it has been tried often enough. */
    public static Optional<Duration> after(int attempts) {
        return isGivenUp(attempts) ? Optional.empty() : Optional.of(WAITS.get(Math.max(0, attempts - 1)));
    }
}
