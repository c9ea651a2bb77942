package org.internalcustomer.jira.host.customer;

/** The ways to the customer's page about one issue, each for one person and useless for anybody and anything else. */
public interface CustomerLinks {

    /**
     * The page's address as a mail names it. It is complete only once the mail leaves, and only in a mail to that very
     * person: until then no table holds what opens the page.
     */
    String to(long issueId, String personKey);

    /**
     * A path below the host's address that opens the page at once. What opens it is kept, so this belongs to a POST by
     * that person, never to a GET.
     */
    String now(long issueId, String personKey);
}
