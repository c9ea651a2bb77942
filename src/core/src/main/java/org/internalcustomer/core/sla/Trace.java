package org.internalcustomer.core.sla;

import org.internalcustomer.core.request.Event;

/** Hears what a whole fold does; usually nobody listens. */
interface Trace {

    Trace NONE = new Trace() {};

    /** An event that takes effect with the next settling. */
    default void heard(Event event) {}

    /** All that was heard since the last settling has taken effect. */
    default void settled(long at) {}

    /** Who listens to a clock that begins now. */
    default Witness witness(MetricRule rule, long usedBefore) {
        return Witness.NOBODY;
    }
}
