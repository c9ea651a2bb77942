package org.internalcustomer.jira.host.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;

/** Who gives which rows of the outbox to Jira's queue: each is claimed by one node before it leaves. */
final class OutboxClaims {

    private final Sql sql;
    private final Duration patience;

    /** @param patience then whoever claimed a row and did not confirm it is taken for dead */
    OutboxClaims(Sql sql, Duration patience) {
        this.sql = sql;
        this.patience = patience;
    }

    /** What waits, and what could not be given, was refused, or was never confirmed, and may be tried again. */
    List<StoredMail> ready(int most, long now) {
        return sql.read(db -> db.first(
                most,
                "SELECT {ID}, {MAIL_KEY}, {RECIPIENT}, {SUBJECT}, {TEXT_BODY}, {HTML_BODY}, {MESSAGE_ID}, {STATE}, {CHANGED}, {ATTEMPTS}"
                        + " FROM [OUTBOX] WHERE {STATE} IN (?, ?, ?) AND (({STATE} = ? AND {ATTEMPTS} = 0)"
                        + " OR ({STATE} <> ? AND {CHANGED} < ?) OR ({STATE} = ? AND {NEXT_TRY} <= ?)) ORDER BY {ID}",
                OutboxClaims::read,
                MailState.WAITING.name(),
                MailState.QUEUED.name(),
                MailState.FAILED.name(),
                MailState.WAITING.name(),
                MailState.FAILED.name(),
                now - patience.toMillis(),
                MailState.FAILED.name(),
                now));
    }

    /** Those that are now this node's to send, in one transaction. */
    List<StoredMail> claim(List<StoredMail> mails, long now) {
        return sql.write(db -> claim(db, mails, now));
    }

    /**
     * Row by row: of a batch, some drivers do not say which rows it changed. A row that becomes unsure stays claimed as it was:
     * the copy of whoever claimed it last may still stand in a long queue, and then nobody has tried that one.
     */
    private static List<StoredMail> claim(Db db, List<StoredMail> mails, long now) throws SQLException {
        List<StoredMail> claimed = new ArrayList<>();
        for (StoredMail mail : mails) {
            int won = db.update(
                    "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {ATTEMPTS} = ?, {NEXT_TRY} = NULL"
                            + " WHERE {ID} = ? AND {STATE} = ? AND {CHANGED} = ?",
                    (mail.maySendAgain() ? MailState.QUEUED : MailState.UNSURE).name(),
                    mail.maySendAgain() ? now : mail.changed(),
                    mail.wasRefused() ? 1 : mail.attempts() + 1,
                    mail.id(),
                    mail.state().name(),
                    mail.changed());
            if (won == 1 && mail.maySendAgain()) {
                claimed.add(mail);
            }
        }
        return claimed;
    }

    /**
     * The same claim again from now on, even of a row that has become unsure meanwhile; false where it was claimed by somebody
     * else, settled or deleted since.
     */
    boolean renew(long id, long claimed, long now) {
        return sql.write(db -> db.update(
                        "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ? WHERE {ID} = ? AND {STATE} IN (?, ?) AND {CHANGED} = ?",
                        MailState.QUEUED.name(),
                        now,
                        id,
                        MailState.QUEUED.name(),
                        MailState.UNSURE.name(),
                        claimed)
                == 1);
    }

    private static StoredMail read(ResultSet row) throws SQLException {
        OutgoingMail mail = new OutgoingMail(
                row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        return new StoredMail(
                row.getLong(1),
                mail,
                row.getString(7),
                MailState.valueOf(row.getString(8)),
                row.getLong(9),
                row.getInt(10));
    }
}
