package org.internalcustomer.core.recovery;

/** How much a complaint weighs (严重程度), as the customer says. */
public enum Severity {
    /** Only to be solved: nobody has to acknowledge it or to follow it up. */
    MINOR,
    NORMAL,
    SEVERE;

    /** Whether every step is owed. */
    public boolean needsAllSteps() {
        return this != MINOR;
    }
}
