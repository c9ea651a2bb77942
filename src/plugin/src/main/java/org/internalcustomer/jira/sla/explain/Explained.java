package org.internalcustomer.jira.sla.explain;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.internalcustomer.core.sla.Explanation;
import org.internalcustomer.core.sla.TimerStory;
import org.internalcustomer.core.sla.Untimed;
import org.internalcustomer.jira.host.request.Chronicle;

/**
 * An issue's timers, told from its history as it is recorded.
 *
 * @param waits whether a change has not been computed yet
 * @param now the instant that running timers are told for, in epoch milliseconds
 */
record Explained(Issue issue, Chronicle chronicle, Explanation explanation, boolean waits, long now) {

    Optional<TimerStory> story(TimerName name) {
        return explanation.story(name.metric(), name.cycle());
    }

    Optional<Untimed> untimed(TimerName name) {
        return explanation.untimed(name.metric(), name.cycle());
    }

    String state() {
        return waits ? "WAITING" : "COMPUTED";
    }
}
