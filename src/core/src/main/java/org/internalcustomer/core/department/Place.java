package org.internalcustomer.core.department;

import java.util.Optional;

/** Where a department stands in the tree: below which one, in which order, and whether it is still in use. */
public record Place(Optional<String> parent, int order, boolean archived) {

    public static Place top(int order) {
        return new Place(Optional.empty(), order, false);
    }

    public static Place below(String parent, int order) {
        return new Place(Optional.of(parent), order, false);
    }
}
