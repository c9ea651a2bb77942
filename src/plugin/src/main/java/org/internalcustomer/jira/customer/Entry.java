package org.internalcustomer.jira.customer;

import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.jira.host.customer.Visit;

/**
 * Whether somebody who holds a link is let in.
 *
 * @param why he is not, when he is not
 * @param language of who the link was written to, as far as that is known
 */
record Entry(Optional<Visit> visit, Why why, Optional<Locale> language) {

    /** Why a link does not open the page, with the status of HTTP that says so. */
    enum Why {
        OPEN(200),
        UNKNOWN(404),
        EXPIRED(410),
        /** The issue is gone or somebody else's by now, or the person is not active any more. */
        NO_LONGER_THEIRS(410);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /** What our texts call it. */
        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Entry to(Visit visit) {
        return new Entry(Optional.of(visit), Why.OPEN, Optional.of(visit.language()));
    }

    static Entry closed(Why why, Optional<Locale> language) {
        return new Entry(Optional.empty(), why, language);
    }
}
