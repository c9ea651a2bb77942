package org.internalcustomer.jira.host.mail;

import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether our mails get out. */
public final class OutboxCheck implements HealthCheck {

    private static final String PART = "internal-customer.sla.health.mails";

    private final StoredOutbox outbox;

    public OutboxCheck(StoredOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Finding check() {
        if (!outbox.canSend()) {
            return new Finding(
                    PART,
                    State.WARNING,
                    PART + ".no-server",
                    outbox.count(MailState.WAITING) + outbox.count(MailState.QUEUED));
        }
        long failed = outbox.count(MailState.FAILED);
        long unsure = outbox.count(MailState.UNSURE);
        return failed + unsure == 0
                ? new Finding(
                        PART,
                        State.GOOD,
                        PART + ".good",
                        outbox.count(MailState.WAITING) + outbox.count(MailState.QUEUED),
                        outbox.count(MailState.SENT))
                : new Finding(PART, State.WARNING, PART + ".problems", failed, unsure);
    }
}
