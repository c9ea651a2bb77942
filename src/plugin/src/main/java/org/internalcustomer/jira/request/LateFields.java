package org.internalcustomer.jira.request;

import java.util.List;
import org.internalcustomer.jira.host.config.ConfigurationWatch;
import org.internalcustomer.jira.host.request.DirtyRequests;

/** Lets the rules fill what users created before the project had our fields. Runs after these were created. */
public final class LateFields implements ConfigurationWatch.Reaction {

    private final RequestEvents events;
    private final DirtyRequests dirty;

    public LateFields(RequestEvents events, DirtyRequests dirty) {
        this.events = events;
        this.dirty = dirty;
    }

    @Override
    public String name() {
        return "late-fields";
    }

    @Override
    public void onConfiguration() {
        List<Long> unfilled = events.unfilled();
        if (!unfilled.isEmpty()) {
            dirty.mark(unfilled, DirtyRequests.Cause.CREATED);
        }
    }
}
