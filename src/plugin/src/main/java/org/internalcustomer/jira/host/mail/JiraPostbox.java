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
        boolean html = mail.html() != null && !mail.html().isEmpty();
        Email email = new Email(mail.to());
        email.setSubject(mail.subject());
        email.setMimeType(html ? "text/html" : "text/plain");
        email.setEncoding("UTF-8");
        email.setBody(html ? mail.html() : mail.text());
        email.setMessageId(messageId);
        email.addHeader("Auto-Submitted", "auto-generated");
        return email;
    }
}
