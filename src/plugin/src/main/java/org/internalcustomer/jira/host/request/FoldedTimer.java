package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/**
 * One cycle of one metric as the fold left it.
 *
 * @param metric the glossary's name, such as {@code RESOLUTION}
 * @param verdict {@code MET}, {@code BREACHED}, {@code LATE_BY_CHANGE}, {@code LATE_INHERITED}, {@code MEASURED_ONLY}; empty while undecided
 * @param due empty while paused and where only measured
 * @param provider the department whose promise it is
 */
public record FoldedTimer(
        String policy,
        String metric,
        int cycle,
        String verdict,
        Instant started,
        Optional<Instant> stopped,
        Optional<Instant> due,
        long goalMillis,
        long usedMillis,
        String provider) {}
