package org.internalcustomer.jira.host.request;

import java.util.Optional;

/** Jira's provider field, which shows who is accountable, also while the request is offered to another department. */
public interface ShownProvider {

    /** Sets the field unless it says so already; in a way that the history does not take for a hand-off. */
    void show(long issueId, Optional<String> accountable);
}
