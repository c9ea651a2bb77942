package org.internalcustomer.jira.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All events of requests: only ever added. */
interface RequestEvents {

    /** By issue, in order. */
    Map<Long, List<RequestEvent>> of(Collection<Long> issueIds);

    /** Those of one kind only, by issue, in order; issues without any are left out. */
    Map<Long, List<RequestEvent>> of(Collection<Long> issueIds, RequestEvent.Kind kind);

    /** Those of these kinds of all issues, by issue, in order. */
    Map<Long, List<RequestEvent>> of(Set<RequestEvent.Kind> kinds);

    /** Adds it, unless its key is there: then it is somebody else's, and this says false. */
    boolean addFirst(RequestEvent event);

    /** Adds those whose key is not there yet. */
    void add(Collection<RequestEvent> events);

    /** Some of those whose time to be told has come, in its order. */
    List<RequestEvent> untold(long now);

    void told(RequestEvent event);

    /** Not before that instant, unless it has been told meanwhile. */
    void tellLater(RequestEvent event, long at);

    /** The issues that the rules still have to fill. */
    List<Long> unfilled();
}
