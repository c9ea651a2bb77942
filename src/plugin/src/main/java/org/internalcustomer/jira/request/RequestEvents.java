package org.internalcustomer.jira.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All events of requests: only ever added. */
interface RequestEvents {

    /** Where a page of events begins or ends; those of one millisecond are told apart by their keys. */
    record Place(long at, String key) {

        static final Place BEGINNING = new Place(0, "");
        static final Place END = new Place(Long.MAX_VALUE, "");
    }

    /** By issue, in order. */
    Map<Long, List<RequestEvent>> of(Collection<Long> issueIds);

    /** Those of one kind only, by issue, in order; issues without any are left out. */
    Map<Long, List<RequestEvent>> of(Collection<Long> issueIds, RequestEvent.Kind kind);

    /** Those of one kind of all issues that happened before the place, the latest first. */
    List<RequestEvent> latest(RequestEvent.Kind kind, Place before, int most);

    /** The corrections after the place that nobody has decided on, the oldest first. */
    List<RequestEvent> undecided(Place after, int most);

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
