package org.internalcustomer.jira.host.page;

/** Who may open a page. */
public enum Audience {
    /** Whoever has the address, logged in or not. */
    ANYONE,
    /** Whoever is logged in. */
    USERS,
    /** Jira's administrators, in a secure administrator session. */
    ADMINISTRATORS
}
