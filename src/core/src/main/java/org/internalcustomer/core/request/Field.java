package org.internalcustomer.core.request;

/** The fields that conditions may ask for; each has a history, or is frozen by the app. */
public enum Field {
    PRIORITY,
    SERVICE,
    CUSTOMER,
    ISSUE_TYPE,
    PROJECT,
    LABEL
}
