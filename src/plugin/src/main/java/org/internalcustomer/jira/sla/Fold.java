package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.core.sla.Timing;
import org.internalcustomer.jira.host.request.IssueHistory;

/**
 * What one issue's history comes to, before it is stored.
 *
 * @param witnessed when a user first did something to it; empty for one that was only imported
 * @param restated folded because rules changed or history was imported, not because somebody did something now: nobody
 *     is told of what that makes late
 */
record Fold(IssueHistory history, Timing timing, Optional<Instant> witnessed, boolean restated) {

    Fold(IssueHistory history, Timing timing, Optional<Instant> witnessed) {
        this(history, timing, witnessed, false);
    }

    long issueId() {
        return history.issue().id();
    }
}
