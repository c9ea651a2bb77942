package org.internalcustomer.jira.host.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.internalcustomer.jira.host.job.Backoff;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outbox as a table. A row waits, is claimed and given to Jira's queue, and then sent or failed. After a crash the
 * claimed rows are unsure: they are given to the queue once more, under the same Message-ID.
 */
public final class StoredOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(StoredOutbox.class);

    /** Longer than Jira's queue ever keeps a mail; then whoever claimed it is taken for dead. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int BATCH = 100;
    private static final int MOST_ATTEMPTS = 2;
    private static final int LONGEST_PROBLEM = 200;
    /** In Jira's queue, and so in this node's memory, at most. */
    static final int MOST_IN_QUEUE = 500;

    /** More refusals than the outbox tries again after. */
    private static final int WATCHED = 1000;

    /** What a text column of Active Objects holds where nothing else is said. */
    private static final int LONGEST_SUBJECT = 255;

    private final Sql sql;
    private final Postbox postbox;
    private final List<MailSeal> seals;
    private final InstantSource clock;
    private final Set<Long> inOurQueue = ConcurrentHashMap.newKeySet();
    private volatile boolean more;

    StoredOutbox(Sql sql, Postbox postbox, List<MailSeal> seals, InstantSource clock) {
        this.sql = sql;
        this.postbox = postbox;
        this.seals = List.copyOf(seals);
        this.clock = clock;
    }

    @Override
    public void post(OutgoingMail mail) {
        try {
            sql.change(db -> insert(db, mail));
        } catch (DuplicateRow known) {
            return;
        }
        deliver();
    }

    /** As part of the caller's own transaction; {@link #deliver} follows once that has ended well. */
    public void insert(Db db, OutgoingMail mail) throws SQLException {
        insert(db, mail, 0);
    }

    /** The same for a sender who sees what became of it, and writes it {@link #again} as things stand then. */
    public void insertWatched(Db db, OutgoingMail mail) throws SQLException {
        insert(db, mail, WATCHED);
    }

    private void insert(Db db, OutgoingMail mail, int refusals) throws SQLException {
        long now = clock.millis();
        db.update(
                "INSERT INTO [OUTBOX] ({MAIL_KEY}, {RECIPIENT}, {SUBJECT}, {TEXT_BODY}, {HTML_BODY}, {MESSAGE_ID}, {STATE},"
                        + " {ATTEMPTS}, {REFUSALS}, {POSTED}, {CHANGED}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                mail.key(),
                mail.to(),
                shortened(mail.subject(), LONGEST_SUBJECT),
                mail.text(),
                mail.html(),
                messageId(mail.key()),
                MailState.WAITING.name(),
                0,
                refusals,
                now,
                now);
    }

    /**
     * Gives to Jira's queue what waits, and after a while what could not be given, was refused, or was never confirmed. What
     * finds no room waits in the table.
     */
    public void deliver() {
        int room = MOST_IN_QUEUE - inOurQueue.size();
        more = room < BATCH;
        if (!canSend() || more) {
            return;
        }
        long now = clock.millis();
        List<StoredMail> waiting = sql.read(db -> db.first(
                BATCH,
                "SELECT {ID}, {MAIL_KEY}, {RECIPIENT}, {SUBJECT}, {TEXT_BODY}, {HTML_BODY}, {MESSAGE_ID}, {STATE}, {CHANGED}, {ATTEMPTS}"
                        + " FROM [OUTBOX] WHERE {STATE} IN (?, ?, ?) AND (({STATE} = ? AND {ATTEMPTS} = 0)"
                        + " OR ({STATE} <> ? AND {CHANGED} < ?) OR ({STATE} = ? AND {NEXT_TRY} <= ?)) ORDER BY {ID}",
                StoredOutbox::read,
                MailState.WAITING.name(),
                MailState.QUEUED.name(),
                MailState.FAILED.name(),
                MailState.WAITING.name(),
                MailState.FAILED.name(),
                now - PATIENCE.toMillis(),
                MailState.FAILED.name(),
                now));
        more = waiting.size() == BATCH;
        for (StoredMail mail : waiting) {
            if (!inOurQueue.contains(mail.id())) {
                claimOrLeave(mail, now);
            }
        }
    }

    /** One mail that cannot be handed over must not keep back those behind it. */
    private void claimOrLeave(StoredMail mail, long now) {
        try {
            claimAndQueue(mail, now);
        } catch (RuntimeException unstored) {
            LOG.error("The mail {} could not be handed to Jira's queue; tried again later", mail.id(), unstored);
        }
    }

    /** Empty for a mail that is not there. */
    public Optional<MailState> state(String key) {
        return sql.read(db -> db.one(
                "SELECT {STATE} FROM [OUTBOX] WHERE {MAIL_KEY} = ?", row -> MailState.valueOf(row.getString(1)), key));
    }

    /**
     * A mail that is there already is given to Jira's queue once more if it did not get out, as it is written now: what it
     * says may have changed since. Says whether it is there.
     */
    public boolean again(Db db, OutgoingMail mail) throws SQLException {
        db.update(
                "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {ATTEMPTS} = 0, {NEXT_TRY} = NULL, {RECIPIENT} = ?, {SUBJECT} = ?,"
                        + " {TEXT_BODY} = ?, {HTML_BODY} = ? WHERE {MAIL_KEY} = ? AND {STATE} IN (?, ?)",
                MailState.WAITING.name(),
                clock.millis(),
                mail.to(),
                shortened(mail.subject(), LONGEST_SUBJECT),
                mail.text(),
                mail.html(),
                mail.key(),
                MailState.FAILED.name(),
                MailState.UNSURE.name());
        return db.number("SELECT COUNT(*) FROM [OUTBOX] WHERE {MAIL_KEY} = ?", mail.key()) > 0;
    }

    /** How many mails are in that state. */
    public long count(MailState state) {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [OUTBOX] WHERE {STATE} = ?", state.name()));
    }

    /** False where Jira has no mail server: then every mail waits. */
    boolean canSend() {
        return postbox.isOpen();
    }

    /** It was in Jira's queue and could not be tried: it waits as if it had never been there. */
    void returned(long id) {
        inOurQueue.remove(id);
        sql.change(db -> db.update(
                "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {ATTEMPTS} = 0 WHERE {ID} = ?",
                MailState.WAITING.name(),
                clock.millis(),
                id));
    }

    void sent(long id) {
        moved(id, MailState.SENT, null);
    }

    /** What was refused did not go out: it is tried again, longer and longer apart. */
    void failed(long id, String problem) {
        inOurQueue.remove(id);
        long now = clock.millis();
        sql.change(db -> {
            int refusals = (int) db.number("SELECT {REFUSALS} FROM [OUTBOX] WHERE {ID} = ?", id) + 1;
            db.update(
                    "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {PROBLEM} = ?, {REFUSALS} = ?, {NEXT_TRY} = ?"
                            + " WHERE {ID} = ?",
                    MailState.FAILED.name(),
                    now,
                    shortened(problem, LONGEST_PROBLEM),
                    refusals,
                    Backoff.after(refusals).map(wait -> now + wait.toMillis()).orElse(null),
                    id);
        });
        goOn();
    }

    /** Room has become free. */
    private void goOn() {
        if (more) {
            deliver();
        }
    }

    private void claimAndQueue(StoredMail mail, long now) {
        boolean refused = mail.state().equals(MailState.FAILED.name());
        boolean again = refused || mail.attempts() < MOST_ATTEMPTS;
        MailState next = again ? MailState.QUEUED : MailState.UNSURE;
        int claimed = sql.write(db -> db.update(
                "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {ATTEMPTS} = ?, {NEXT_TRY} = NULL"
                        + " WHERE {ID} = ? AND {STATE} = ? AND {CHANGED} = ?",
                next.name(),
                now,
                refused ? 1 : mail.attempts() + 1,
                mail.id(),
                mail.state(),
                mail.changed()));
        if (claimed == 1 && again) {
            queue(mail);
        }
    }

    private void queue(StoredMail mail) {
        inOurQueue.add(mail.id());
        try {
            postbox.take(mail.id(), sealed(mail.mail()), mail.messageId(), this);
        } catch (RuntimeException refused) {
            LOG.warn("The mail {} could not be handed to Jira's queue", mail.id(), refused);
            boolean again = mail.attempts() + 1 < MOST_ATTEMPTS;
            moved(
                    mail.id(),
                    again ? MailState.WAITING : MailState.FAILED,
                    shortened(refused.toString(), LONGEST_PROBLEM));
        }
    }

    private void moved(long id, MailState state, String problem) {
        inOurQueue.remove(id);
        sql.change(db -> db.update(
                "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {PROBLEM} = ? WHERE {ID} = ?",
                state.name(),
                clock.millis(),
                problem,
                id));
        goOn();
    }

    private OutgoingMail sealed(OutgoingMail mail) {
        OutgoingMail sealed = mail;
        for (MailSeal seal : seals) {
            sealed = seal.seal(sealed);
        }
        return sealed;
    }

    /** Never in the middle of a character that takes two. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splits ? longest - 1 : longest);
    }

    private static String messageId(String key) {
        return key.replaceAll("[^A-Za-z0-9.-]", ".") + "@internal-customer";
    }

    private static StoredMail read(ResultSet row) throws SQLException {
        OutgoingMail mail = new OutgoingMail(
                row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        return new StoredMail(row.getLong(1), mail, row.getString(7), row.getString(8), row.getLong(9), row.getInt(10));
    }

    private record StoredMail(long id, OutgoingMail mail, String messageId, String state, long changed, int attempts) {}
}
