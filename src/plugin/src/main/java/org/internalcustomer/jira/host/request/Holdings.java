package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/** Who has a request in hand, as the last fold says. */
@FunctionalInterface
public interface Holdings {

    /** Empty as long as the request has not been folded. */
    Optional<Holding> of(long issueId);

    /**
     * Who has it, and since when.
     *
     * @param department the one accountable, of a request that is done the last one; empty for nobody
     * @param since when that department took it, or the request was done
     */
    record Holding(Optional<String> department, Instant since, boolean done) {}
}
