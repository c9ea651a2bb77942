package org.internalcustomer.jira.host.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.sql.Sql;

/** The mails that did not simply go out: refused, perhaps not sent, or sent once more because a node died. */
public final class MailTrouble {

    private final Sql sql;
    private final InstantSource clock;
    private final StoredOutbox outbox;

    public MailTrouble(Sql sql, InstantSource clock, StoredOutbox outbox) {
        this.sql = sql;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * One of them.
     *
     * @param again whether it was claimed, never confirmed, and given to Jira's queue once more
     * @param nextTry when it is tried again by itself
     */
    public record Mail(
            long id,
            String to,
            String subject,
            MailState state,
            boolean again,
            Instant changed,
            Optional<Instant> nextTry,
            String problem) {}

    /** The latest first. */
    public List<Mail> latest(int most) {
        return sql.read(db -> db.first(
                most,
                "SELECT {ID}, {RECIPIENT}, {SUBJECT}, {STATE}, {ATTEMPTS}, {CHANGED}, {NEXT_TRY}, {PROBLEM} FROM [OUTBOX]"
                        + " WHERE {STATE} IN (?, ?) OR {ATTEMPTS} > 1 ORDER BY {CHANGED} DESC, {ID} DESC",
                MailTrouble::read,
                MailState.FAILED.name(),
                MailState.UNSURE.name()));
    }

    /** Somebody wants it tried now; false where it is not refused or unsure any more. */
    public boolean retry(long id) {
        boolean found = sql.write(db -> db.update(
                        "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {ATTEMPTS} = 0, {NEXT_TRY} = NULL"
                                + " WHERE {ID} = ? AND {STATE} IN (?, ?)",
                        MailState.WAITING.name(),
                        clock.millis(),
                        id,
                        MailState.FAILED.name(),
                        MailState.UNSURE.name())
                == 1);
        outbox.deliver();
        return found;
    }

    private static Mail read(ResultSet row) throws SQLException {
        long next = row.getLong(7);
        Optional<Instant> nextTry = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next));
        String problem = row.getString(8);
        return new Mail(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                MailState.valueOf(row.getString(4)),
                row.getInt(5) > 1,
                Instant.ofEpochMilli(row.getLong(6)),
                nextTry,
                problem == null ? "" : problem);
    }
}
