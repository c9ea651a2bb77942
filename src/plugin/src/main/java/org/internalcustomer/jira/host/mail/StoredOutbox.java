package org.internalcustomer.jira.host.mail;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.internalcustomer.jira.host.job.Backoff;
import org.internalcustomer.jira.host.job.Together;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outbox as a table. A row waits, is claimed and given to Jira's queue, and then sent or failed. After a crash the
 * claimed rows are unsure: they are given to the queue once more, under the same Message-ID.
 */
public final class StoredOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(StoredOutbox.class);

    /**
     * Longer than Jira's queue usually keeps a mail; then whoever claimed it is taken for dead. Whoever was only slow finds
     * out before the mail leaves.
     */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int BATCH = 100;
    private static final int LONGEST_PROBLEM = 200;
    /** In Jira's queue, and so in this node's memory, at most. */
    static final int MOST_IN_QUEUE = 500;

    /** More refusals than the outbox tries again after. */
    private static final int WATCHED = 1000;

    private static final long NOT_CLAIMED = -1;
    private static final String OURS = " WHERE {ID} = ? AND {STATE} = ? AND {CHANGED} = ?";

    private static final String INSERT = "INSERT INTO [OUTBOX] ({MAIL_KEY}, {RECIPIENT}, {SUBJECT}, {TEXT_BODY},"
            + " {HTML_BODY}, {MESSAGE_ID}, {STATE}, {ATTEMPTS}, {REFUSALS}, {POSTED}, {CHANGED})"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** What a text column of Active Objects holds where nothing else is said. */
    private static final int LONGEST_SUBJECT = 255;

    private final Sql sql;
    private final OutboxClaims claims;
    private final Postbox postbox;
    private final List<MailSeal> seals;
    private final InstantSource clock;
    /** What stands in Jira's queue on this node, with the instant of its claim, by which the row is known to be ours. */
    private final Map<Long, Long> inOurQueue = new ConcurrentHashMap<>();

    private volatile boolean more;

    StoredOutbox(Sql sql, Postbox postbox, List<MailSeal> seals, InstantSource clock) {
        this.sql = sql;
        this.claims = new OutboxClaims(sql, PATIENCE);
        this.postbox = postbox;
        this.seals = List.copyOf(seals);
        this.clock = clock;
    }

    @Override
    public void post(List<OutgoingMail> mails) {
        if (!mails.isEmpty() && sql.writeAgainOnDuplicate(db -> insertNew(db, mails))) {
            deliver();
        }
    }

    /** False where all are there already. */
    private boolean insertNew(Db db, List<OutgoingMail> mails) throws SQLException {
        Map<String, OutgoingMail> fresh = new LinkedHashMap<>();
        mails.forEach(mail -> fresh.putIfAbsent(mail.key(), mail));
        List<String> known = db.list(
                "SELECT {MAIL_KEY} FROM [OUTBOX] WHERE " + InList.matching("{MAIL_KEY}", fresh.keySet()),
                row -> row.getString(1),
                fresh.keySet().toArray());
        fresh.keySet().removeAll(known);
        db.batch(INSERT, fresh.values().stream().map(mail -> row(mail, 0)).toList());
        return !fresh.isEmpty();
    }

    /** As part of the caller's own transaction; {@link #deliver} follows once that has ended well. */
    public void insert(Db db, OutgoingMail mail) throws SQLException {
        db.update(INSERT, row(mail, 0));
    }

    /** The same for a sender who sees what became of it, and writes it {@link #again} as things stand then. */
    public void insertWatched(Db db, OutgoingMail mail) throws SQLException {
        db.update(INSERT, row(mail, WATCHED));
    }

    private Object[] row(OutgoingMail mail, int refusals) {
        long now = clock.millis();
        return new Object[] {
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
            now
        };
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
        List<StoredMail> waiting = claims.ready(BATCH, now);
        more = waiting.size() == BATCH;
        Together.orOneByOne(
                waiting.stream()
                        .filter(mail -> !inOurQueue.containsKey(mail.id()))
                        .toList(),
                mails -> claimAndQueue(mails, now),
                (mail, unstored) -> LOG.error(
                        "The mail {} could not be handed to Jira's queue; tried again later", mail.id(), unstored));
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

    /**
     * Whether a mail that has come to the front of Jira's queue is still this node's to send. Where it stood there for so long
     * that another node took it over, or where it is not to be sent any more, it is dropped.
     */
    boolean mayLeave(long id) {
        long now = clock.millis();
        if (isStillOurs(id, now)) {
            inOurQueue.put(id, now);
            return true;
        }
        inOurQueue.remove(id);
        goOn();
        return false;
    }

    private boolean isStillOurs(long id, long now) {
        try {
            return claims.renew(id, claimOf(id), now);
        } catch (RuntimeException unknown) {
            LOG.warn("Whether mail {} may leave could not be read; it is sent later", id, unknown);
            return false;
        }
    }

    private long claimOf(long id) {
        return inOurQueue.getOrDefault(id, NOT_CLAIMED);
    }

    /** It was in Jira's queue and could not be tried: it waits as if it had never been there. */
    void returned(long id) {
        long claimed = claimOf(id);
        inOurQueue.remove(id);
        sql.change(db -> db.update(
                "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {ATTEMPTS} = 0"
                        + " WHERE {ID} = ? AND {STATE} IN (?, ?) AND {CHANGED} = ?",
                MailState.WAITING.name(),
                clock.millis(),
                id,
                MailState.QUEUED.name(),
                MailState.UNSURE.name(),
                claimed));
    }

    /** Whoever has the row now: what is out must not be sent again. */
    void sent(long id) {
        moved(id, MailState.SENT, null);
    }

    /** What was refused did not go out: it is tried again, longer and longer apart, unless somebody else does so already. */
    void failed(long id, String problem) {
        long claimed = claimOf(id);
        inOurQueue.remove(id);
        long now = clock.millis();
        sql.change(db -> {
            int refusals = (int) db.number("SELECT {REFUSALS} FROM [OUTBOX] WHERE {ID} = ?", id) + 1;
            db.update(
                    "UPDATE [OUTBOX] SET {STATE} = ?, {CHANGED} = ?, {PROBLEM} = ?, {REFUSALS} = ?, {NEXT_TRY} = ?"
                            + OURS,
                    MailState.FAILED.name(),
                    now,
                    shortened(problem, LONGEST_PROBLEM),
                    refusals,
                    Backoff.after(refusals).map(wait -> now + wait.toMillis()).orElse(null),
                    id,
                    MailState.QUEUED.name(),
                    claimed);
        });
        goOn();
    }

    /** Room has become free. */
    private void goOn() {
        if (more) {
            deliver();
        }
    }

    private int claimAndQueue(List<StoredMail> mails, long now) {
        return Together.orOneByOne(claims.claim(mails, now), claimed -> queue(claimed, now), this::giveBack);
    }

    /** Only once all are complete: none is queued twice where one cannot be. */
    private int queue(List<StoredMail> mails, long claimed) {
        List<OutgoingMail> complete = mails.stream().map(StoredMail::mail).toList();
        for (MailSeal seal : seals) {
            complete = seal.seal(complete);
        }
        for (int i = 0; i < mails.size(); i++) {
            handOver(mails.get(i), complete.get(i), claimed);
        }
        return mails.size();
    }

    private void handOver(StoredMail mail, OutgoingMail complete, long claimed) {
        inOurQueue.put(mail.id(), claimed);
        try {
            postbox.take(mail.id(), complete, mail.messageId(), this);
        } catch (RuntimeException refused) {
            giveBack(mail, refused);
        }
    }

    private void giveBack(StoredMail mail, RuntimeException refused) {
        LOG.warn("The mail {} could not be handed to Jira's queue", mail.id(), refused);
        moved(
                mail.id(),
                mail.canBeGivenBack() ? MailState.WAITING : MailState.FAILED,
                shortened(refused.toString(), LONGEST_PROBLEM));
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
}
