package org.internalcustomer.jira.host.error;

/** Nobody is logged in, and this needs somebody. */
public final class NotLoggedIn extends Refusal {

    private static final long serialVersionUID = 1;

    public NotLoggedIn() {
        super(401, "", "internal-customer.error.not-logged-in");
    }
}
