package org.internalcustomer.core.sla;

import java.util.List;
import org.internalcustomer.core.request.Event;

/**
 * Events of one instant and change group, which took effect together; none of them at the creation, and
 * where another version of a policy began to hold.
 */
public record Step(long at, List<Event> events) {

    public Step {
        events = List.copyOf(events);
    }
}
