package org.internalcustomer.jira.host.issue;

/** Jira did not let the user do it; the message says why, in words for people. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refused(String why) {
        super(why);
    }
}
