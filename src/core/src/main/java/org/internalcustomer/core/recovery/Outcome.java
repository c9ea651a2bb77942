package org.internalcustomer.core.recovery;

/** What a recovery came to (结果). */
public enum Outcome {
    /** The second rating is four or five. */
    RECOVERED,
    NOT_RECOVERED,
    /** The customer fell silent; silence is not consent. */
    UNANSWERED,
    WITHDRAWN,
    /** Offered, and the customer does not complain. */
    DECLINED,
    /** Offered, and the customer said nothing. */
    LAPSED;

    /** Whether there was a complaint at all. */
    public boolean isOfComplaint() {
        return this != DECLINED && this != LAPSED;
    }
}
