package org.internalcustomer.core.dispute;

/** Whose turn it is in a dispute. */
public enum Stage {
    /** Those who work on it agree, by a hand-off or by keeping it. */
    PEERS,
    /** The heads of the two departments agree. */
    HEADS,
    /** Whoever is above both rules. */
    SUPERIOR,
    /** And should have ruled by now. */
    LATE
}
