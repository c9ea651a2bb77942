package org.internalcustomer.jira.host.mail;

/** Where every mail of ours waits until Jira's mail queue has sent it. */
public interface Outbox {

    /** Keeps the mail and hands it to Jira's queue; one with a key that is already there changes nothing. */
    void post(OutgoingMail mail);
}
