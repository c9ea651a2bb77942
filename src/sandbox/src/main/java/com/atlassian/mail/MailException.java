package com.atlassian.mail;

/** A mail that could not be sent. */
public class MailException extends Exception {

    private static final long serialVersionUID = 1L;

    public MailException(String s) {
        super(s);
    }
}
