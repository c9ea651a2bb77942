package org.internalcustomer.jira.alert;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.internalcustomer.jira.host.issue.Refused;

/** The receivers that let us wait a moment ago: calling them again for each of a hundred alerts would hold up all others. */
final class DeafReceivers {

    /** As long as one run of the thread that calls, and less than the first wait before another attempt. */
    private static final Duration REST = Duration.ofSeconds(50);

    private final Map<String, Deaf> known = new ConcurrentHashMap<>();
    private final InstantSource clock;

    DeafReceivers(InstantSource clock) {
        this.clock = clock;
    }

    private record Deaf(Instant until, String reason) {}

    /** Throws {@link Refused} with what was learned then. */
    void check(URI address) {
        Deaf deaf = known.get(host(address));
        if (deaf != null && clock.instant().isBefore(deaf.until())) {
            throw new Refused(deaf.reason());
        }
    }

    void remember(URI address, String reason) {
        Instant now = clock.instant();
        known.values().removeIf(deaf -> !now.isBefore(deaf.until()));
        known.put(host(address), new Deaf(now.plus(REST), reason));
    }

    private static String host(URI address) {
        return String.valueOf(address.getRawAuthority());
    }
}
