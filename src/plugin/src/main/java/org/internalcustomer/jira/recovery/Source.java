package org.internalcustomer.jira.recovery;

/** Where a complaint comes from. */
enum Source {
    /** Offered after a low rating. */
    RATING,
    /** The internal customer complained. */
    CUSTOMER,
    /** The head of the customer department complained for the department. */
    MANAGER
}
