package org.internalcustomer.core.request;

import java.util.Comparator;
import java.util.List;

/** Everything that happened to one request, in order: the only source of truth for its legs and timers. */
public record History(long created, Values origin, Parties parties, List<Event> events) {

    public History {
        events = events.stream().sorted(Comparator.comparing(Event::moment)).toList();
        if (!events.isEmpty() && events.get(0).at() < created) {
            throw new IllegalArgumentException("A request created at " + created + " has an event at "
                    + events.get(0).at());
        }
    }
}
