package org.internalcustomer.jira.request;

import java.util.Collection;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.OutageCorrections;

/** Writes what an outage corrected into the history of each request. */
final class ApprovedOutages implements OutageCorrections {

    private final RequestEvents events;
    private final DirtyRequests dirty;

    ApprovedOutages(RequestEvents events, DirtyRequests dirty) {
        this.events = events;
        this.dirty = dirty;
    }

    /** Nobody did anything to the requests themselves. */
    @Override
    public void correct(Outage approved, Collection<LateTimer> timers) {
        events.add(timers.stream()
                .map(late -> AskedCorrections.event(approved, late))
                .toList());
        dirty.mark(timers.stream().map(LateTimer::issueId).collect(Collectors.toSet()), Cause.FOUND);
    }
}
