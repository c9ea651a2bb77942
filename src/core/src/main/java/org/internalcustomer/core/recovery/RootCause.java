package org.internalcustomer.core.recovery;

/** Why a complaint came to be (原因), as its handler found. */
public enum RootCause {
    LATE,
    WRONG_RESULT,
    NOT_INFORMED,
    CONDUCT,
    KNOWLEDGE,
    COORDINATION,
    CAPACITY,
    THIRD_PARTY,
    OTHER,
    /** What was promised was done: the complaint was answered, and is not held against the provider. */
    NOT_UPHELD;

    /** Whether the customer was right to complain. */
    public boolean isUpheld() {
        return this != NOT_UPHELD;
    }
}
