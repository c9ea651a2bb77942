package org.internalcustomer.jira.host.error;

/** Somebody else changed it meanwhile, or it is not in a state that allows this. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1;

    public Conflict(String message, Object... arguments) {
        super(409, "", message, arguments);
    }
}
