package org.internalcustomer.core.department;

import java.util.Optional;

/** The user keys of a department's head (负责人) and deputy. */
public record Heads(Optional<String> head, Optional<String> deputy) {

    public static Heads none() {
        return new Heads(Optional.empty(), Optional.empty());
    }
}
