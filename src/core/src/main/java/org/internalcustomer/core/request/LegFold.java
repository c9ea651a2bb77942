package org.internalcustomer.core.request;

import java.util.Set;

/** Folds events into legs. */
final class LegFold {

    LegFold(long created, Values origin, Set<String> done) {
        throw new UnsupportedOperationException();
    }

    void apply(Event event) {
        throw new UnsupportedOperationException();
    }

    Legs legs() {
        throw new UnsupportedOperationException();
    }
}
