package org.internalcustomer.jira.host.mail;

/** Takes mails to be sent some time, and tells the outbox what became of each. */
interface Postbox {

    void take(long id, OutgoingMail mail, String messageId, StoredOutbox outbox);

    /** False while nothing could be sent: Jira's queue would drop a mail without a word. */
    default boolean isOpen() {
        return true;
    }
}
