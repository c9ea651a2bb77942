package org.internalcustomer.jira.host.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;

/** Jira's mail queue. */
final class JiraPostbox implements Postbox {

    private final MailQueue queue;

    JiraPostbox(MailQueue queue) {
        this.queue = queue;
    }

    @Override
    public void take(long id, OutgoingMail mail, String messageId, StoredOutbox outbox) {
        queue.addItem(new QueuedMail(id, email(mail, messageId), outbox));
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
