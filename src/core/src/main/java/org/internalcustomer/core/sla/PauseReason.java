package org.internalcustomer.core.sla;

import org.internalcustomer.core.request.Turn;

/** Whose turn it is while a timer stands still (暂停原因). */
public enum PauseReason {
    CUSTOMER,
    THIRD_PARTY,
    OTHER_DEPARTMENT,
    APPROVAL,
    /** An offer to another department is open; only legs pause for it. */
    ACCEPTANCE;

    static PauseReason of(Turn turn) {
        return valueOf(turn.name());
    }
}
