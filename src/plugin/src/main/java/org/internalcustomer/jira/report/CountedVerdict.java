package org.internalcustomer.jira.report;

/** How a timer ended, as reports count it; only the first two make the attainment, the others are shown apart. */
enum CountedVerdict {
    MET,
    BREACHED,
    LATE_BY_CHANGE,
    LATE_INHERITED,
    MEASURED_ONLY,
    /** Not decided yet: becomes breached when its due instant passes. */
    OPEN
}
