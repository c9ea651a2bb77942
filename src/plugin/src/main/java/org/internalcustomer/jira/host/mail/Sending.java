package org.internalcustomer.jira.host.mail;

import com.atlassian.mail.MailException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one mail of the outbox and tells it what became of that. What did not go out, whatever the reason, is the outbox's to
 * send again, which knows of it after a restart, too; thrown, Jira's queue would do so besides.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final long id;
    private final Postbox postbox;
    private final StoredOutbox outbox;

    Sending(long id, Postbox postbox, StoredOutbox outbox) {
        this.id = id;
        this.postbox = postbox;
        this.outbox = outbox;
    }

    /** Jira's own way to send it. */
    @FunctionalInterface
    interface Way {
        void send() throws MailException;
    }

    void by(Way way) {
        try {
            if (!postbox.isOpen()) {
                outbox.returned(id);
                return;
            }
            if (!outbox.mayLeave(id)) {
                return;
            }
            way.send();
        } catch (MailException refused) {
            LOG.warn("The mail server refused mail {}", id, refused);
            outbox.failed(id, String.valueOf(refused.getMessage()));
            return;
        } catch (RuntimeException | LinkageError unsent) {
            LOG.warn("Jira could not send mail {}", id, unsent);
            outbox.failed(id, unsent.toString());
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
