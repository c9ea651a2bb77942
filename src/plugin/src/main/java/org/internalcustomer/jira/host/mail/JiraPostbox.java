package org.internalcustomer.jira.host.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;

/** Jira's mail queue. */
final class JiraPostbox implements Postbox {

    /** What Jira is started with where nothing shall be sent. */
    private static final String SWITCHED_OFF = "atlassian.mail.senddisabled";

    private final MailQueue queue;
    private final MailServerManager servers;

    JiraPostbox(MailQueue queue, MailServerManager servers) {
        this.queue = queue;
        this.servers = servers;
    }

    @Override
    public boolean isOpen() {
        return servers.isDefaultSMTPMailServerDefined() && !Boolean.getBoolean(SWITCHED_OFF);
    }

    @Override
    public void take(long id, OutgoingMail mail, String messageId, StoredOutbox outbox) {
        queue.addItem(new QueuedMail(id, email(mail, messageId), this, outbox));
    }

    private static Email email(OutgoingMail mail, String messageId) {
        Email email = new Email(mail.to());
        email.setSubject(mail.subject());
        email.setEncoding("UTF-8");
        if (mail.html() == null || mail.html().isEmpty()) {
            email.setMimeType("text/plain");
            email.setBody(mail.text());
        } else {
            email.setMultipart(Alternatives.of(mail));
        }
        email.setMessageId(messageId);
        email.addHeader("Auto-Submitted", "auto-generated");
        return email;
    }
}
