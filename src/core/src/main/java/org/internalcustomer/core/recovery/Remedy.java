package org.internalcustomer.core.recovery;

/** What the customer wants to be done (期望的补救). */
public enum Remedy {
    PUT_RIGHT,
    EXPLANATION,
    APOLOGY,
    NEVER_AGAIN,
    OTHER
}
