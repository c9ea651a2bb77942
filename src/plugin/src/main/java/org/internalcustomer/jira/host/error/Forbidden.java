package org.internalcustomer.jira.host.error;

/** The asker is known and may not do this. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1;

    public Forbidden(String message, Object... arguments) {
        super(403, "", message, arguments);
    }
}
