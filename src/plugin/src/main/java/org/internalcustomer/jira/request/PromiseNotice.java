package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.jira.host.request.Waits.Waiting;

/** How the internal customer hears of a promised date. */
@FunctionalInterface
interface PromiseNotice {

    /**
     * Tells the internal customer, if that is not who promised.
     *
     * @param key of the event, so that it is told once
     * @param by user key of who promised
     * @param held the date that holds until the customer agrees to the other one; empty for a first promise
     */
    void tell(Issue issue, Waiting waiting, String key, String by, Instant date, Optional<Instant> held);
}
