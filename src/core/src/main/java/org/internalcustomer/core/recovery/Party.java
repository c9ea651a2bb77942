package org.internalcustomer.core.recovery;

/** Who says something in a recovery. */
public enum Party {
    /** Who complains, and the internal customer. */
    CUSTOMER,
    HANDLER,
    /** Whoever leads the provider department. */
    HEAD,
    /** Nobody: its time has come. */
    TIME
}
