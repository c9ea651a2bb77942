package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/**
 * One stretch of responsibility as the fold left it.
 *
 * @param department empty for orphan time
 * @param bounce whether the department already held a leg of the issue
 */
public record FoldedLeg(
        int sequence, String department, Instant accepted, Optional<Instant> closed, long usedMillis, boolean bounce) {}
