package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Turn;

/** What a request waits for, as the last fold says. */
public interface Waits {

    /** Empty as long as the request has not been folded. */
    Optional<Waiting> of(Issue issue);

    /**
     * How a request stands between its two sides.
     *
     * @param promisable whether its open resolution is owed by a promised date
     * @param pausing whether its status pauses an open timer, unless somebody resumed it
     * @param pause empty where no open timer is paused by its status
     */
    record Waiting(
            Parties parties,
            Optional<String> accountable,
            boolean promisable,
            boolean pausing,
            Optional<Pause> pause) {}

    /** Whose turn it is, and since when. */
    record Pause(Turn turn, Instant since) {}
}
