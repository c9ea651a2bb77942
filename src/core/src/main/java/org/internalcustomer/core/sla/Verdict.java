package org.internalcustomer.core.sla;

/** How a timer ended (结论), or that it has not yet. */
public enum Verdict {
    OPEN,
    MET,
    BREACHED,
    /** A change of goal put the breach into the past; nobody could have kept it. */
    LATE_BY_CHANGE,
    /** A leg that began with the end-to-end time already used up, and ran over its own. */
    LATE_INHERITED,
    MEASURED_ONLY;

    /** Met and breached count for attainment; the others are shown apart. */
    public boolean counts() {
        return this == MET || this == BREACHED;
    }
}
