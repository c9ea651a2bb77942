package org.internalcustomer.jira.report;

import java.util.Optional;
import org.internalcustomer.core.score.Estimate;

/** The direction of a change against the period before; none unless the interval of the difference leaves out 0. */
enum Change {
    UP,
    DOWN,
    NONE;

    static Change of(Optional<Estimate> difference) {
        if (difference.isEmpty() || !difference.get().excludesZero()) {
            return NONE;
        }
        return difference.get().value() > 0 ? UP : DOWN;
    }
}
