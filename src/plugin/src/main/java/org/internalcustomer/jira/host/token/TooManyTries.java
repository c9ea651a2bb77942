package org.internalcustomer.jira.host.token;

import org.internalcustomer.jira.host.error.Refusal;

/** An address opened too many links that are not ours. */
final class TooManyTries extends Refusal {

    private static final long serialVersionUID = 1;
    private static final int TOO_MANY_REQUESTS = 429;

    TooManyTries() {
        super(TOO_MANY_REQUESTS, "", "internal-customer.host.too-many-tries");
    }
}
