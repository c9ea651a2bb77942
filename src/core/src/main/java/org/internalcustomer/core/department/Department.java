package org.internalcustomer.core.department;

import java.util.Optional;
import org.internalcustomer.core.Names;

/** A unit of the organisation (部门), a node of the department tree; its key never changes. */
public record Department(String key, Names names, Place place, Members members, Heads heads) {

    public Department {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A department needs a key");
        }
    }

    public Optional<String> parent() {
        return place.parent();
    }

    public int order() {
        return place.order();
    }

    public boolean archived() {
        return place.archived();
    }
}
