package org.internalcustomer.jira.host.field;

import java.time.Instant;
import java.util.Optional;

/** When something is due, as the last fold stored it: one read by primary key. */
public interface DueInstants {

    Optional<Instant> firstResponse(long issueId);

    /** Of the customer's message that waits; empty while none does. */
    Optional<Instant> nextResponse(long issueId);

    Optional<Instant> resolution(long issueId);
}
