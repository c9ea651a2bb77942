package org.internalcustomer.jira.host.field;

import java.time.Instant;
import java.util.Optional;

/** When something is due, as the last fold stored it: one read by primary key. */
public interface DueInstants {

    Optional<Instant> firstResponse(long issueId);

    Optional<Instant> resolution(long issueId);
}
