package org.internalcustomer.jira.host.error;

/** A value that cannot be taken: names the field, says what to do. */
public final class BadInput extends Refusal {

    private static final long serialVersionUID = 1;

    /** @param field as the asker wrote it, such as {@code policies[0].metrics[1].goals[2].budget} */
    public BadInput(String field, String message, Object... arguments) {
        super(400, field, message, arguments);
    }

    /** The same complaint about a field inside {@code parent}. */
    public BadInput under(String parent) {
        String inner = field();
        String joined = inner.isEmpty() ? parent : inner.startsWith("[") ? parent + inner : parent + "." + inner;
        return new BadInput(parent.isEmpty() ? inner : joined, getMessage(), arguments());
    }
}
