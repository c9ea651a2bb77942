package org.internalcustomer.jira.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.sla.Signal;

/** How the document writes events that are no status. */
final class SignalNames {

    private static final Map<String, Signal> BY_NAME = Map.of(
            "created", Signal.CREATED,
            "response", Signal.RESPONSE,
            "customerComment", Signal.CUSTOMER_COMMENT,
            "resolved", Signal.RESOLUTION_SET,
            "resolutionCleared", Signal.RESOLUTION_CLEARED,
            "priorityChanged", Signal.PRIORITY_CHANGED,
            "serviceChanged", Signal.SERVICE_CHANGED,
            "assigned", Signal.ASSIGNED,
            "handOff", Signal.HAND_OFF);

    private SignalNames() {}

    static List<String> all() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    /** Of what may begin a pause. */
    static Set<String> pausing() {
        Set<String> names = new TreeSet<>(all());
        names.remove("created");
        return names;
    }

    static Signal signal(String name) {
        return BY_NAME.get(name);
    }
}
