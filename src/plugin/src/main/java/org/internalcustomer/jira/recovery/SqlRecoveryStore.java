package org.internalcustomer.jira.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.StoredOutbox;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.text.Json;

/** Complaints in the database; mails are kept in the same transaction as what they tell. */
public final class SqlRecoveryStore implements RecoveryStore {

    static final String COLUMNS =
            "{ID}, {RECOVERY_KEY}, {ISSUE_ID}, {PROJECT_ID}, {PROVIDER}, {CUSTOMER}, {COMPLAINANT},"
                    + " {REQUESTER}, {SOURCE}, {OPENED}, {RATED}";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM [RECOVERY] WHERE ";
    private static final String BETWEEN_KEYS = "\n";

    private final Sql sql;
    private final StoredOutbox outbox;

    public SqlRecoveryStore(Sql sql, StoredOutbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    @Override
    public KeptRecovery reserve(Complaint complaint) {
        return sql.writeAgainOnDuplicate(db -> {
            Optional<Complaint> known = db.one(SELECT + "{RECOVERY_KEY} = ?", SqlRecoveryStore::read, complaint.key());
            if (known.isPresent() && rewrite(db, known.get().id(), complaint) == 0) {
                return kept(db, List.of(known.get())).get(0);
            }
            if (known.isEmpty()) {
                insert(db, complaint);
            }
            return kept(db, db.list(SELECT + "{RECOVERY_KEY} = ?", SqlRecoveryStore::read, complaint.key()))
                    .get(0);
        });
    }

    @Override
    public void append(Complaint complaint, List<Said> said, RecoveryIndex index, List<OutgoingMail> mails) {
        sql.change(db -> {
            for (Said each : said) {
                insert(db, complaint, each);
            }
            update(db, complaint, index, said.size());
            for (OutgoingMail mail : mails) {
                outbox.insert(db, mail);
            }
        });
        outbox.deliver();
    }

    @Override
    public void refresh(Complaint complaint, RecoveryIndex index) {
        sql.change(db -> update(db, complaint, index, 0));
    }

    @Override
    public Optional<KeptRecovery> find(long id) {
        return list("{ID} = ? AND {SAID} > 0", id).stream().findFirst();
    }

    @Override
    public List<KeptRecovery> of(long issueId) {
        return list("{ISSUE_ID} = ? AND {SAID} > 0 ORDER BY {ID}", issueId);
    }

    @Override
    public List<KeptRecovery> due(Instant now, int most) {
        return sql.read(db -> kept(
                db,
                db.first(
                        most,
                        SELECT + "{WAKE} <= ? ORDER BY {WAKE}, {ID}",
                        SqlRecoveryStore::read,
                        now.toEpochMilli())));
    }

    @Override
    public void postpone(long id, Instant until) {
        sql.change(db -> db.update("UPDATE [RECOVERY] SET {WAKE} = ? WHERE {ID} = ?", until.toEpochMilli(), id));
    }

    @Override
    public void wakeAll(Instant now) {
        sql.change(db ->
                db.update("UPDATE [RECOVERY] SET {WAKE} = ? WHERE {WAKE} > ?", now.toEpochMilli(), now.toEpochMilli()));
    }

    @Override
    public void forget(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return;
        }
        String theirs = InList.matching("{ISSUE_ID}", issueIds);
        sql.change(db -> {
            db.update(
                    "DELETE FROM [RECOVERY_EVENT] WHERE {RECOVERY_ID} IN (SELECT {ID} FROM [RECOVERY] WHERE " + theirs
                            + ")",
                    issueIds.toArray());
            db.update("DELETE FROM [RECOVERY] WHERE " + theirs, issueIds.toArray());
        });
    }

    /** By ids, in their order. */
    List<KeptRecovery> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, KeptRecovery> found = list(InList.matching("{ID}", ids), ids.toArray()).stream()
                .collect(Collectors.toMap(KeptRecovery::id, each -> each));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The next in the order of issues, and of each in the order in which they came. */
    List<KeptRecovery> after(long issueId, long id, int most) {
        return sql.read(db -> kept(
                db,
                db.first(
                        most,
                        SELECT
                                + "{SAID} > 0 AND ({ISSUE_ID} > ? OR {ISSUE_ID} = ? AND {ID} > ?) ORDER BY {ISSUE_ID}, {ID}",
                        SqlRecoveryStore::read,
                        issueId,
                        issueId,
                        id)));
    }

    private List<KeptRecovery> list(String condition, Object... values) {
        return sql.read(db -> kept(db, db.list(SELECT + condition, SqlRecoveryStore::read, values)));
    }

    private static List<KeptRecovery> kept(Db db, List<Complaint> complaints) throws SQLException {
        if (complaints.isEmpty()) {
            return List.of();
        }
        List<Long> ids = complaints.stream().map(Complaint::id).toList();
        Map<Long, List<Said>> said = new HashMap<>();
        db.each(
                "SELECT {RECOVERY_ID}, {EVENT_NO}, {ACTOR}, {KIND}, {HAPPENED}, {DETAIL}, {WORDS} FROM [RECOVERY_EVENT]"
                        + " WHERE " + InList.matching("{RECOVERY_ID}", ids) + " ORDER BY {RECOVERY_ID}, {EVENT_NO}",
                row -> said.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(said(row)),
                ids.toArray());
        return complaints.stream()
                .map(complaint -> new KeptRecovery(complaint, said.getOrDefault(complaint.id(), List.of())))
                .toList();
    }

    private static void insert(Db db, Complaint complaint) throws SQLException {
        db.update(
                "INSERT INTO [RECOVERY] ({RECOVERY_KEY}, {ISSUE_ID}, {PROJECT_ID}, {PROVIDER}, {CUSTOMER}, {COMPLAINANT},"
                        + " {REQUESTER}, {SOURCE}, {OPENED}, {RATED}, {SAID}, {STATE}, {DUE})"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                complaint.key(),
                complaint.issueId(),
                complaint.projectId(),
                complaint.sides().provider(),
                complaint.sides().customer(),
                complaint.sides().complainant(),
                complaint.sides().requester(),
                complaint.source().name(),
                complaint.opened().toEpochMilli(),
                rated(complaint),
                0,
                State.NEW.name(),
                Long.MAX_VALUE);
    }

    /** Of a place that somebody reserved and did not use; says whether it is one. */
    private static int rewrite(Db db, long id, Complaint complaint) throws SQLException {
        return db.update(
                "UPDATE [RECOVERY] SET {PROVIDER} = ?, {CUSTOMER} = ?, {COMPLAINANT} = ?, {REQUESTER} = ?, {SOURCE} = ?,"
                        + " {OPENED} = ?, {RATED} = ? WHERE {ID} = ? AND {SAID} = 0",
                complaint.sides().provider(),
                complaint.sides().customer(),
                complaint.sides().complainant(),
                complaint.sides().requester(),
                complaint.source().name(),
                complaint.opened().toEpochMilli(),
                rated(complaint),
                id);
    }

    private static void insert(Db db, Complaint complaint, Said said) throws SQLException {
        db.update(
                "INSERT INTO [RECOVERY_EVENT] ({EVENT_KEY}, {RECOVERY_ID}, {EVENT_NO}, {KIND}, {DETAIL}, {ACTOR},"
                        + " {HAPPENED}, {WORDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                complaint.id() + "/" + said.number(),
                complaint.id(),
                said.number(),
                said.event().kind().name(),
                said.event().value(),
                said.actor(),
                said.event().at(),
                Json.write(said.words()));
    }

    private static void update(Db db, Complaint complaint, RecoveryIndex index, int more) throws SQLException {
        List<Object> values = new ArrayList<>(Arrays.asList(index.values()));
        values.add(more);
        values.add(complaint.id());
        db.update(
                "UPDATE [RECOVERY] SET " + RecoveryIndex.COLUMNS + ", {SAID} = {SAID} + ? WHERE {ID} = ?",
                values.toArray());
    }

    static Complaint read(ResultSet row) throws SQLException {
        return new Complaint(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                new Complaint.Sides(text(row, 5), text(row, 6), text(row, 7), text(row, 8)),
                Source.valueOf(row.getString(9)),
                Instant.ofEpochMilli(row.getLong(10)),
                rated(text(row, 11)));
    }

    private static Said said(ResultSet row) throws SQLException {
        Map<String, String> words = new LinkedHashMap<>();
        ((Map<?, ?>) Json.stored(row.getString(7)))
                .forEach((name, value) -> words.put(String.valueOf(name), String.valueOf(value)));
        RecoveryEvent event = new RecoveryEvent(Kind.valueOf(row.getString(4)), row.getLong(5), text(row, 6));
        return new Said(row.getInt(2), text(row, 3), event, words);
    }

    /** Oracle keeps an empty text as none. */
    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static String rated(Complaint complaint) {
        return complaint.rated().stream().sorted().collect(Collectors.joining(BETWEEN_KEYS));
    }

    private static Set<String> rated(String keys) {
        return Arrays.stream(keys.split(BETWEEN_KEYS))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
