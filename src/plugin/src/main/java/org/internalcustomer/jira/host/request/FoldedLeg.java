package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/**
 * One stretch of responsibility as the fold left it.
 *
 * @param department empty for time on nobody's
 * @param bounce whether the department already held a leg of the issue
 * @param orphan whether nobody was accountable, not even while an answer is waited for
 */
public record FoldedLeg(
        int sequence,
        String department,
        Instant accepted,
        Optional<Instant> closed,
        long usedMillis,
        boolean bounce,
        boolean orphan) {

    /** One that is a department's, or waits for an answer. */
    public FoldedLeg(
            int sequence,
            String department,
            Instant accepted,
            Optional<Instant> closed,
            long usedMillis,
            boolean bounce) {
        this(sequence, department, accepted, closed, usedMillis, bounce, false);
    }
}
