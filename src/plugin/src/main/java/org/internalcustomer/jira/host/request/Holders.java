package org.internalcustomer.jira.host.request;

import java.util.List;
import java.util.Optional;

/** Who has held a request, as the last fold says. */
@FunctionalInterface
public interface Holders {

    /** Empty as long as the request has not been folded. */
    Optional<Held> of(long issueId);

    /**
     * The two sides of a request so far.
     *
     * @param customer the customer department's key
     * @param requester the internal customer's user key
     * @param providers keys of the departments that held a leg, the latest first, each once
     */
    record Held(Optional<String> customer, Optional<String> requester, List<String> providers) {

        public Held {
            providers = List.copyOf(providers);
        }
    }
}
