package org.internalcustomer.sandbox;

/** Why the sandbox can't start, as one line for the person who started it: what is wrong and what to do. */
public final class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartProblem(String message) {
        super(message);
    }

    public StartProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
