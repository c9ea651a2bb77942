package org.internalcustomer.jira.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.customer.CustomerLink;
import org.internalcustomer.jira.host.customer.CustomerLinkStore;

/** Links by the hashes of their tokens. */
record LinksInMemory(Map<String, CustomerLink> links) implements CustomerLinkStore {

    @Override
    public void keep(Map<String, CustomerLink> linksByTokenHash) {
        links.putAll(linksByTokenHash);
    }

    @Override
    public Optional<CustomerLink> find(String tokenHash) {
        return Optional.ofNullable(links.get(tokenHash));
    }

    @Override
    public void dropExpired(Instant before) {
        links.values().removeIf(link -> link.expires().isBefore(before));
    }

    @Override
    public void forget(Collection<Long> issueIds) {
        links.values().removeIf(link -> issueIds.contains(link.issueId()));
    }
}
