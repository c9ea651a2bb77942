package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/** When the accountable department owes the internal customer a public word, as the last fold says. */
@FunctionalInterface
public interface OwedWords {

    /** Empty where none is owed now, or no policy times it. */
    Optional<Instant> due(long issueId);
}
