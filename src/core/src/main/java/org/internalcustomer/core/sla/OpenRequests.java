package org.internalcustomer.core.sla;

/**
 * What requests that are open when a policy version begins to hold do (R-POL-4). A timer that has ended is touched by
 * none of them, unless its request is reopened.
 */
public enum OpenRequests {
    /** They keep the version that they began under. */
    STAY,
    /** From then on the new version holds; what was used before stays used. */
    MOVE,
    /** The new version holds as if it had from the start of the timer. */
    RECOMPUTE
}
