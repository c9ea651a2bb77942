package org.internalcustomer.jira.customer;

import java.util.Collection;
import org.internalcustomer.jira.host.customer.CustomerLinkStore;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;

/** Forgets the links to issues that are gone. */
final class ForgetLinks implements RequestObserver {

    private final CustomerLinkStore links;

    ForgetLinks(CustomerLinkStore links) {
        this.links = links;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {}

    @Override
    public void leftOut(Collection<Long> issueIds) {}

    @Override
    public void deleted(Collection<Long> issueIds) {
        links.forget(issueIds);
    }
}
