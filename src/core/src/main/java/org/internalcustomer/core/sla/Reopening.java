package org.internalcustomer.core.sla;

/** What a timer does when a request that stopped it is reopened. */
public enum Reopening {
    /** The same cycle goes on; the time between is awaiting confirmation. */
    RESUME,
    /** Another cycle (计时周期) starts; this one keeps its verdict. */
    NEW_CYCLE,
    /** Nothing: the first stop counts. */
    IGNORE
}
