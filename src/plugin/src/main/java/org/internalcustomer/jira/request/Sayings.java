package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/** Adds what people say about a request to its events, and lets those be told whom it concerns; what it comes to, the fold says. */
public final class Sayings {

    private final RequestEvents events;
    private final DirtyRequests dirty;
    private final Telling telling;
    private final InstantSource clock;

    public Sayings(RequestEvents events, DirtyRequests dirty, Telling telling, InstantSource clock) {
        this.events = events;
        this.dirty = dirty;
        this.telling = telling;
        this.clock = clock;
    }

    long now() {
        return clock.millis();
    }

    List<RequestEvent> of(Issue issue) {
        return events.of(List.of(issue.getId())).getOrDefault(issue.getId(), List.of());
    }

    /** False if somebody else said it first under that key. */
    boolean say(Issue issue, String key, RequestEvent.Kind kind, Person person, Map<String, String> payload) {
        RequestEvent event =
                new RequestEvent(issue.getId(), key, now(), of(issue).size(), person.key(), kind, payload);
        boolean first = events.addFirst(event);
        // whoever said it first may have died before this
        dirty.mark(issue.getId(), Cause.CHANGED);
        if (first) {
            telling.tell(issue, event);
        }
        return first;
    }
}
