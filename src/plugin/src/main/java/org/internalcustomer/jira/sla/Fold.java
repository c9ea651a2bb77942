package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.core.sla.Timing;
import org.internalcustomer.jira.host.request.IssueHistory;

/**
 * What one issue's history comes to, before it is stored.
 *
 * @param witnessed when a user first did something to it; empty for one that was only imported
 */
record Fold(IssueHistory history, Timing timing, Optional<Instant> witnessed) {

    long issueId() {
        return history.issue().id();
    }
}
