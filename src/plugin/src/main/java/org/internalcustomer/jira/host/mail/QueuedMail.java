package org.internalcustomer.jira.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;

/** A mail of ours in Jira's queue: tells the outbox what became of it. */
final class QueuedMail extends SingleMailQueueItem {

    private final transient Sending sending;

    QueuedMail(long id, Email email, Postbox postbox, StoredOutbox outbox) {
        super(email);
        this.sending = new Sending(id, postbox, outbox);
    }

    @Override
    public void send() {
        sending.by(super::send);
    }
}
