package org.internalcustomer.jira.host.error;

/** What was asked for does not exist, or may not be seen: the asker cannot tell which. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1;

    public NotFound(String message, Object... arguments) {
        super(404, "", message, arguments);
    }

    /** @param what such as {@code department}, {@code issue}, or a section of the configuration; each has a sentence of its own */
    public static NotFound of(String what, String key) {
        return new NotFound("internal-customer.error.not-found." + what, key);
    }
}
