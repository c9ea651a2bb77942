package org.internalcustomer.jira.host.error;

/** A request that is not done, with the status and the words that the asker gets. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String field;
    private final transient Object[] arguments;

    /**
     * @param field empty where no field is to blame
     * @param message a key of our texts (it begins with {@code internal-customer.}), or a sentence
     */
    protected Refusal(int status, String field, String message, Object... arguments) {
        super(message);
        this.status = status;
        this.field = field;
        this.arguments = arguments.clone();
    }

    public final int status() {
        return status;
    }

    public final String field() {
        return field;
    }

    public final Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
