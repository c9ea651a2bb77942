package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that people hear of the events that are for them: straight after the event, and once a minute of those whose
 * node died between the event and the mail. What is untold stands with the event itself.
 */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** Older news would only confuse. */
    private static final Duration WORTH_TELLING = Duration.ofDays(1);

    private final RequestEvents events;
    private final IssueRecords issues;
    private final List<Teller> tellers;
    private final InstantSource clock;

    Telling(RequestEvents events, IssueRecords issues, List<Teller> tellers, InstantSource clock) {
        this.events = events;
        this.issues = issues;
        this.tellers = List.copyOf(tellers);
        this.clock = clock;
    }

    /** Of an event that has just been added; what fails is tried again later. */
    void tell(Issue issue, RequestEvent event) {
        if (!event.kind().isTold()) {
            return;
        }
        try {
            tellers.stream()
                    .filter(teller -> teller.kind() == event.kind())
                    .forEach(teller -> teller.tell(issue, event));
            events.told(event);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not mail what was said about the issue with the id {}; it is tried again",
                    issue.getId(),
                    failed);
            events.tellLater(event, clock.millis() + AFTER_FAILURE.toMillis());
        }
    }

    /** Those of which nobody knows whether they were told. */
    void tellTheRest() {
        long now = clock.millis();
        for (RequestEvent event : events.untold(now)) {
            Optional<Issue> issue =
                    issues.find(List.of(event.issueId())).stream().findFirst();
            if (issue.isPresent() && now - event.at() <= WORTH_TELLING.toMillis()) {
                tell(issue.get(), event);
            } else {
                events.told(event);
            }
        }
    }
}
