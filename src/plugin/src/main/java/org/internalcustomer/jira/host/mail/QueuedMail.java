package org.internalcustomer.jira.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mail of ours in Jira's queue: tells the outbox what became of it. One that was refused is the outbox's to send again, which
 * knows of it after a restart, too; thrown, Jira's queue would do so besides.
 */
final class QueuedMail extends SingleMailQueueItem {

    private static final Logger LOG = LoggerFactory.getLogger(QueuedMail.class);

    private final long id;
    private final transient Postbox postbox;
    private final transient StoredOutbox outbox;

    QueuedMail(long id, Email email, Postbox postbox, StoredOutbox outbox) {
        super(email);
        this.id = id;
        this.postbox = postbox;
        this.outbox = outbox;
    }

    @Override
    public void send() throws MailException {
        if (!postbox.isOpen()) {
            outbox.returned(id);
            return;
        }
        try {
            super.send();
        } catch (MailException refused) {
            LOG.warn("The mail server refused mail {}", id, refused);
            outbox.failed(id, String.valueOf(refused.getMessage()));
            return;
        }
        confirm();
    }

    /** The mail is out: an error now must not make Jira send it again. */
    private void confirm() {
        try {
            outbox.sent(id);
        } catch (RuntimeException unconfirmed) {
            LOG.warn("Mail {} was sent, but that could not be stored; it may be sent again once", id, unconfirmed);
        }
    }
}
