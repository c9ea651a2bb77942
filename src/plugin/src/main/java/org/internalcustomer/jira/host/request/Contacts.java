package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.List;

/** Who had to do with which department, as the folds say: only through requests that users made, not through imports. */
@FunctionalInterface
public interface Contacts {

    /** Each once: internal customers for whom a department of another side worked at some time from then to then. */
    List<Contact> between(Instant from, Instant to);

    /** A person, by user key, and the department that worked for this person. */
    record Contact(String person, String department) {}
}
