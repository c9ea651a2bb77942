package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/** Which departments are asked to take a request, as the last fold says. */
public interface OpenOffers {

    /** Empty as long as the request has not been folded. */
    Optional<Standing> of(long issueId);

    /**
     * How a request stands between departments.
     *
     * @param asked empty where nobody's answer is waited for
     */
    record Standing(Optional<String> accountable, Optional<Asked> asked, boolean done) {}

    /**
     * A department that has not answered.
     *
     * @param tacitAt when silence will be acceptance; empty while that clock stands still, and for the first provider
     */
    record Asked(String department, Instant at, boolean handOff, Optional<Instant> tacitAt) {}
}
