package com.atlassian.jira.mail;

/** A mail with the headers that Jira adds. */
public class Email extends com.atlassian.mail.Email {

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
        addHeader("Precedence", "bulk");
        addHeader("Auto-Submitted", "auto-generated");
    }
}
