package org.internalcustomer.jira.host.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Where the hashes of the tokens of customers' links are kept. */
public interface CustomerLinkStore {

    /** All or none. */
    void keep(Map<String, CustomerLink> linksByTokenHash);

    default void keep(String tokenHash, CustomerLink link) {
        keep(Map.of(tokenHash, link));
    }

    /** Also one that has expired, for as long as it is kept. */
    Optional<CustomerLink> find(String tokenHash);

    /** Drops what expired before that. */
    void dropExpired(Instant before);

    /** Drops all that leads to those issues. */
    void forget(Collection<Long> issueIds);
}
