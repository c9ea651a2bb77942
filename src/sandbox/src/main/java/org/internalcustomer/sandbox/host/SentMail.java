package org.internalcustomer.sandbox.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mailbox: every mail that the host sent, newest first. */
public interface SentMail {

    /** @param html empty when the mail has only text @param raw the whole message as sent (RFC 5322) */
    record Mail(long id, Instant sentAt, String to, String subject, String text, String html, String raw) {}

    List<Mail> list(int offset, int limit);

    int count();

    Optional<Mail> find(long id);
}
