package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.config.RatingReaders;

/** Knows who is looking. */
final class Readers {

    private final CurrentUser user;
    private final RatingReaders readers;

    Readers(CurrentUser user, RatingReaders readers) {
        this.user = user;
        this.readers = readers;
    }

    /** Whoever is logged in, or somebody without a name. */
    Reader current() {
        return new Reader(readers.of(user.user()));
    }
}
