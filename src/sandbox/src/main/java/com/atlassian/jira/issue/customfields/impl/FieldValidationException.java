package com.atlassian.jira.issue.customfields.impl;

/** A value that a field cannot take; the message is for the person who typed it. */
public class FieldValidationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FieldValidationException(String message) {
        super(message);
    }
}
