package com.atlassian.jira.exception;

/** Something could not be created. */
public class CreateException extends Exception {

    private static final long serialVersionUID = 1L;

    public CreateException() {}

    public CreateException(String message, Exception cause) {
        super(message, cause);
    }
}
