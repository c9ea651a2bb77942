package org.internalcustomer.core.sla;

/** Something in a history, other than a status, that may start, pause, resume, stop or reset a timer. */
public enum Signal {
    /** The request was created. */
    CREATED,
    /** A public comment by a member of the accountable department who is not on the customer's side. */
    RESPONSE,
    /** A public comment by the internal customer or someone of the customer department. */
    CUSTOMER_COMMENT,
    RESOLUTION_SET,
    RESOLUTION_CLEARED,
    PRIORITY_CHANGED,
    SERVICE_CHANGED,
    ASSIGNED,
    /** Another department became accountable. */
    HAND_OFF
}
