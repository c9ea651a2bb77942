package org.internalcustomer.jira.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.internalcustomer.jira.dispute.Dispute.State;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Disputes in our table. */
final class SqlDisputeStore implements DisputeStore {

    private static final String COLUMNS = "{ISSUE_ID}, {DISPUTE_NO}, {OPENED}, {STATE}";

    private final Sql sql;

    SqlDisputeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean replace(Collection<Long> issueIds, Collection<Kept> disputes, Instant now) {
        return !issueIds.isEmpty() && sql.writeAgainOnDuplicate(db -> replace(db, issueIds, disputes, now));
    }

    private static boolean replace(Db db, Collection<Long> issueIds, Collection<Kept> disputes, Instant now)
            throws SQLException {
        Map<String, Kept> gone = new HashMap<>();
        db.each(
                "SELECT " + COLUMNS + " FROM [DISPUTE] WHERE " + InList.matching("{ISSUE_ID}", issueIds),
                row -> gone.put(key(kept(row)), kept(row)),
                issueIds.toArray());
        boolean news = false;
        for (Kept dispute : disputes) {
            Kept before = gone.remove(key(dispute));
            if (before == null || before.state() != dispute.state()) {
                boolean isNews = dispute.state() == State.OPEN || before != null && dispute.state() == State.RULED;
                Long wake = isNews ? now.toEpochMilli() : null;
                news |= isNews;
                put(db, dispute, before == null, wake);
            }
        }
        for (String key : gone.keySet()) {
            db.update("DELETE FROM [DISPUTE] WHERE {DISPUTE_KEY} = ?", key);
        }
        return news;
    }

    private static void put(Db db, Kept dispute, boolean isNew, Long wake) throws SQLException {
        if (isNew) {
            db.update(
                    "INSERT INTO [DISPUTE] ({DISPUTE_KEY}, {ISSUE_ID}, {DISPUTE_NO}, {OPENED}, {STATE}, {WAKE})"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    key(dispute),
                    dispute.issueId(),
                    dispute.number(),
                    dispute.opened(),
                    dispute.state().name(),
                    wake);
        } else {
            db.update(
                    "UPDATE [DISPUTE] SET {STATE} = ?, {WAKE} = ? WHERE {DISPUTE_KEY} = ?",
                    dispute.state().name(),
                    wake,
                    key(dispute));
        }
    }

    @Override
    public List<Kept> open() {
        return sql.read(db -> db.list(
                "SELECT " + COLUMNS + " FROM [DISPUTE] WHERE {STATE} = ? ORDER BY {OPENED}, {ISSUE_ID}",
                SqlDisputeStore::kept,
                State.OPEN.name()));
    }

    @Override
    public List<Kept> ended(int most) {
        return sql.read(db -> db.first(
                most,
                "SELECT " + COLUMNS + " FROM [DISPUTE] WHERE {STATE} <> ? ORDER BY {OPENED} DESC, {ISSUE_ID} DESC",
                SqlDisputeStore::kept,
                State.OPEN.name()));
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return new ArrayList<>(sql.read(db -> db.first(
                most,
                "SELECT {ID}, {ISSUE_ID}, {DISPUTE_NO}, {WAKE} FROM [DISPUTE] WHERE {WAKE} <= ? ORDER BY {WAKE}, {ID}",
                row -> new Due(row.getLong(1), row.getLong(2), row.getInt(3), row.getLong(4)),
                now.toEpochMilli())));
    }

    @Override
    public void told(Due due, OptionalLong next) {
        Long wake = next.isPresent() ? next.getAsLong() : null;
        sql.change(db ->
                db.update("UPDATE [DISPUTE] SET {WAKE} = ? WHERE {ID} = ? AND {WAKE} = ?", wake, due.id(), due.wake()));
    }

    private static String key(Kept dispute) {
        return dispute.issueId() + "/" + dispute.number();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getLong(1), row.getInt(2), row.getLong(3), State.valueOf(row.getString(4)));
    }
}
