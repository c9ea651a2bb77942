package org.internalcustomer.sandbox.mail;

import com.atlassian.mail.Email;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.host.SentMail;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The mailbox in the database. */
public final class Mailbox implements SentMail {

    private static final String COLUMNS = "id, sent_at, recipients, subject, text_body, html_body, raw";

    private final Jdbi jdbi;

    public Mailbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(Email email, MailBodies bodies, String raw, Instant sentAt) {
        String recipients = Stream.of(email.getTo(), email.getCc(), email.getBcc())
                .filter(Objects::nonNull)
                .filter(address -> !address.isBlank())
                .collect(Collectors.joining(", "));
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into sandbox_mail (sent_at, recipients, subject, text_body, html_body, raw)"
                                + " values (:at, :to, :subject, :text, :html, :raw)")
                .bind("at", sentAt.toEpochMilli())
                .bind("to", recipients)
                .bind("subject", Objects.requireNonNullElse(email.getSubject(), ""))
                .bind("text", bodies.text())
                .bind("html", bodies.html())
                .bind("raw", raw)
                .execute());
    }

    @Override
    public List<Mail> list(int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from sandbox_mail order by id desc offset :offset rows fetch next :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Mailbox::mail)
                .list());
    }

    @Override
    public int count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from sandbox_mail")
                .mapTo(int.class)
                .one());
    }

    @Override
    public Optional<Mail> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from sandbox_mail where id = :id")
                .bind("id", id)
                .map(Mailbox::mail)
                .findOne());
    }

    private static Mail mail(ResultSet row, StatementContext context) throws SQLException {
        return new Mail(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("sent_at")),
                row.getString("recipients"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("raw"));
    }
}
