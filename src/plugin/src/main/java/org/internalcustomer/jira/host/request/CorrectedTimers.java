package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.List;

/** The timers that approved corrections changed. */
@FunctionalInterface
public interface CorrectedTimers {

    /** Those that stopped, or were due by history or as corrected, from the one instant up to, but without, the other. */
    List<CorrectedTimer> between(Instant from, Instant to);
}
