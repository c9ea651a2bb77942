package org.internalcustomer.jira.host.mail;

/** What became of a mail of ours. */
public enum MailState {
    /** Nobody has taken it yet. */
    WAITING,
    /** In Jira's mail queue. */
    QUEUED,
    /** Given to the mail server. */
    SENT,
    /** The mail server refused it; it is tried again some times, longer and longer apart, and then shown. */
    FAILED,
    /** Twice in Jira's queue and never confirmed: it may have been sent. */
    UNSURE
}
