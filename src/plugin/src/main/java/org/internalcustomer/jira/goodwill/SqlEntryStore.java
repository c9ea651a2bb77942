package org.internalcustomer.jira.goodwill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.goodwill.Account;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Entries in our table. */
final class SqlEntryStore implements EntryStore {

    private static final String COLUMNS =
            "{ENTRY_KEY}, {KIND}, {CUSTOMER}, {PROVIDER}, {HAPPENED}, {ISSUE_ID} FROM [GOODWILL]";

    private final Sql sql;

    SqlEntryStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Collection<Long> issueIds, Collection<Entry> entries) {
        if (!issueIds.isEmpty()) {
            sql.writeAgainOnDuplicate(db -> {
                replace(db, issueIds, entries);
                return true;
            });
        }
    }

    /** What stays is left alone. */
    private static void replace(Db db, Collection<Long> issueIds, Collection<Entry> entries) throws SQLException {
        Map<String, Entry> gone = new HashMap<>();
        db.each(
                "SELECT " + COLUMNS + " WHERE " + InList.matching("{ISSUE_ID}", issueIds),
                row -> {
                    Entry entry = entry(row);
                    gone.put(entry.id(), entry);
                },
                issueIds.toArray());
        List<Object[]> come = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.equals(gone.get(entry.id()))) {
                gone.remove(entry.id());
            } else {
                come.add(columns(entry));
            }
        }
        db.batch(
                "DELETE FROM [GOODWILL] WHERE {ENTRY_KEY} = ?",
                gone.keySet().stream().map(key -> new Object[] {key}).toList());
        db.batch(
                "INSERT INTO [GOODWILL] ({ENTRY_KEY}, {KIND}, {CUSTOMER}, {PROVIDER}, {HAPPENED}, {ISSUE_ID})"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                come);
    }

    @Override
    public List<Entry> of(Pair pair, Instant since) {
        return sql.read(db -> db.list(
                "SELECT " + COLUMNS + " WHERE {CUSTOMER} = ? AND {PROVIDER} = ? AND {HAPPENED} >= ?",
                SqlEntryStore::entry,
                pair.customer(),
                pair.provider(),
                since.toEpochMilli()));
    }

    @Override
    public List<Weight> weights(Instant since, Instant now) {
        String halfLives =
                "CAST({HAPPENED} - " + now.toEpochMilli() + " AS DOUBLE PRECISION) / " + Account.HALF_LIFE.toMillis();
        return sql.read(db -> db.list(
                "SELECT {CUSTOMER}, {PROVIDER}, {KIND}, SUM(POWER(CAST(2 AS DOUBLE PRECISION), " + halfLives
                        + ")), COUNT(*) FROM [GOODWILL] WHERE {HAPPENED} >= ? AND {HAPPENED} <= ?"
                        + " GROUP BY {CUSTOMER}, {PROVIDER}, {KIND}",
                row -> new Weight(
                        new Pair(row.getString(1), row.getString(2)),
                        EntryKind.valueOf(row.getString(3)),
                        row.getDouble(4),
                        row.getLong(5)),
                since.toEpochMilli(),
                now.toEpochMilli()));
    }

    private static Object[] columns(Entry entry) {
        return new Object[] {
            entry.id(),
            entry.kind().name(),
            entry.pair().customer(),
            entry.pair().provider(),
            entry.at().toEpochMilli(),
            entry.issueId()
        };
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString(1),
                EntryKind.valueOf(row.getString(2)),
                new Pair(row.getString(3), row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getLong(6));
    }
}
