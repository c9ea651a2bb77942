package org.internalcustomer.core.recovery;

/** What a step's clock came to. */
public enum StepVerdict {
    /** It may still be met, or breached. */
    OPEN,
    MET,
    BREACHED
}
