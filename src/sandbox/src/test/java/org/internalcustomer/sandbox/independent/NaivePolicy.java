package org.internalcustomer.sandbox.independent;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** What a timer of the comparison counts: hours, the log's states that pause and stop it, its goal by priority. */
record NaivePolicy(NaiveHours hours, Set<String> pausing, Set<String> stopping, Map<String, Long> goals) {

    static final long HOUR = 3_600_000;

    /** Closed within 154.04 hours, Monday to Friday around the clock: what the log's own system seems to promise. */
    static NaivePolicy closedWithin154Hours() {
        long goal = 15404 * HOUR / 100;
        return new NaivePolicy(
                NaiveHours.aroundTheClock(ZoneOffset.UTC),
                Set.of(),
                Set.of("Closed"),
                Map.of("1", goal, "2", goal, "3", goal, "4", goal));
    }

    /** Resolved within office hours of Shanghai, waiting not counted. */
    static NaivePolicy officeHoursWithPauses() {
        return new NaivePolicy(
                new NaiveHours(ZoneId.of("Asia/Shanghai"), LocalTime.of(9, 0), LocalTime.of(18, 0)),
                Set.of("Awaiting User Info", "Awaiting Vendor", "Awaiting Problem", "Awaiting Evidence"),
                Set.of("Resolved", "Closed"),
                Map.of("1", 4 * HOUR, "2", 9 * HOUR, "3", 27 * HOUR, "4", 45 * HOUR));
    }
}
