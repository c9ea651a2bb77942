package org.internalcustomer.jira.customer;

import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.jira.host.customer.CustomerLink;
import org.internalcustomer.jira.host.customer.Visit;

/** Knows for whom a link still works. */
interface Visitors {

    /** Empty where the issue is gone or not that person's any more, or the person is not active. */
    Optional<Visit> visit(CustomerLink link);

    /** In which that person reads; empty for somebody who is gone. */
    Optional<Locale> language(CustomerLink link);
}
