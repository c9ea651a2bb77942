package org.internalcustomer.core.request;

/** Whose turn it is while a request waits (轮到谁). */
public enum Turn {
    CUSTOMER,
    THIRD_PARTY,
    OTHER_DEPARTMENT,
    APPROVAL
}
