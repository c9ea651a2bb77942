package org.internalcustomer.jira.goodwill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.StoredOutbox;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** Thanks in our table; mails are kept in the same transaction as what they tell. */
final class SqlKudosStore implements KudosStore {

    private static final String SELECT =
            "SELECT {ID}, {ISSUE_ID}, {PERSON}, {CUSTOMER}, {PROVIDER}, {HAPPENED}, {HELPERS}, {WORDS} FROM [KUDOS]";

    private final Sql sql;
    private final StoredOutbox outbox;

    SqlKudosStore(Sql sql, StoredOutbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    @Override
    public Optional<Long> add(String weekKey, Thanks thanks, List<OutgoingMail> mails) {
        try {
            sql.change(db -> {
                insert(db, weekKey, thanks);
                for (OutgoingMail mail : mails) {
                    outbox.insert(db, mail);
                }
            });
        } catch (DuplicateRow alreadySaid) {
            return Optional.empty();
        }
        outbox.deliver();
        return sql.read(db -> db.one("SELECT {ID} FROM [KUDOS] WHERE {WEEK_KEY} = ?", row -> row.getLong(1), weekKey));
    }

    private static void insert(Db db, String weekKey, Thanks thanks) throws SQLException {
        db.update(
                "INSERT INTO [KUDOS] ({WEEK_KEY}, {ISSUE_ID}, {PERSON}, {CUSTOMER}, {PROVIDER}, {HAPPENED},"
                        + " {HELPERS}, {WORDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                weekKey,
                thanks.issueId(),
                thanks.person(),
                thanks.pair().customer(),
                thanks.pair().provider(),
                thanks.at().toEpochMilli(),
                Json.write(thanks.helpers()),
                thanks.words());
    }

    @Override
    public List<Thanks> of(long issueId) {
        return sql.read(db -> db.list(
                SELECT + " WHERE {ISSUE_ID} = ? ORDER BY {HAPPENED} DESC, {ID} DESC", SqlKudosStore::thanks, issueId));
    }

    @Override
    public boolean isKept(String weekKey) {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [KUDOS] WHERE {WEEK_KEY} = ?", weekKey)) > 0;
    }

    @Override
    public void remove(long id) {
        sql.change(db -> db.update("DELETE FROM [KUDOS] WHERE {ID} = ?", id));
    }

    @Override
    public List<Thanks> since(Optional<Pair> pair, Instant since) {
        List<Object> arguments = new ArrayList<>();
        pair.ifPresent(each -> arguments.addAll(List.of(each.customer(), each.provider())));
        arguments.add(since.toEpochMilli());
        String ofPair = pair.isPresent() ? "{CUSTOMER} = ? AND {PROVIDER} = ? AND " : "";
        return sql.read(db ->
                db.list(SELECT + " WHERE " + ofPair + "{HAPPENED} >= ?", SqlKudosStore::thanks, arguments.toArray()));
    }

    @Override
    public List<Thanks> page(long afterId, int most) {
        return sql.read(db -> db.first(most, SELECT + " WHERE {ID} > ? ORDER BY {ID}", SqlKudosStore::thanks, afterId));
    }

    @Override
    public void removeAll(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            String theirs = InList.matching("{ISSUE_ID}", issueIds);
            sql.change(db -> db.update("DELETE FROM [KUDOS] WHERE " + theirs, issueIds.toArray()));
        }
    }

    private static Thanks thanks(ResultSet row) throws SQLException {
        String words = row.getString(8);
        return new Thanks(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Pair(row.getString(4), row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                new JsonValue("helpers", Json.stored(row.getString(7))).texts(),
                words == null ? "" : words);
    }
}
