package com.atlassian.jira.issue.search;

/** A search could not be run. */
public class SearchException extends Exception {

    private static final long serialVersionUID = 1L;

    public SearchException() {}

    public SearchException(String message) {
        super(message);
    }

    public SearchException(Throwable cause) {
        super(cause);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
