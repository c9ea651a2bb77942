package org.internalcustomer.jira.sla;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/**
 * The rows that say which issues have to be folded again. They are only inserted; a worker leases some, and deletes
 * exactly those that it leased before it read the histories. A lease that runs out is anybody's.
 */
final class DirtyClaims {

    static final Duration LEASE = Duration.ofSeconds(60);

    private final Sql sql;
    private final InstantSource clock;
    private final String owner = UUID.randomUUID().toString();

    DirtyClaims(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One leased row.
     *
     * @param again somebody had it before and did not finish
     */
    record Claim(long id, long issueId, Cause cause, long marked, boolean again) {}

    void insert(Collection<Long> issueIds, Cause cause) {
        long now = clock.millis();
        sql.change(db -> db.batch(
                "INSERT INTO [DIRTY] ({ISSUE_ID}, {CAUSE}, {MARKED}, {LEASE}) VALUES (?, ?, ?, ?)",
                issueIds.stream()
                        .map(issueId -> new Object[] {issueId, cause.name(), now, 0L})
                        .toList()));
    }

    /** Leases the oldest free rows. */
    List<Claim> claim(int most) {
        return sql.write(db -> leased(db, free(db, most)));
    }

    void delete(Collection<Claim> claims) {
        if (!claims.isEmpty()) {
            List<Long> ids = claims.stream().map(Claim::id).toList();
            sql.change(db -> db.update("DELETE FROM [DIRTY] WHERE {ID} IN " + InList.of(ids), ids.toArray()));
        }
    }

    /** Leaves them for later: what fails now is tried again, but not at once. */
    void postpone(Collection<Claim> claims, Duration pause) {
        long until = clock.millis() + pause.toMillis();
        sql.change(db -> db.batch(
                "UPDATE [DIRTY] SET {LEASE} = ? WHERE {ID} = ?",
                claims.stream().map(claim -> new Object[] {until, claim.id()}).toList()));
    }

    boolean isDirty(long issueId) {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [DIRTY] WHERE {ISSUE_ID} = ?", issueId)) > 0;
    }

    long count() {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [DIRTY]"));
    }

    long count(Cause cause) {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [DIRTY] WHERE {CAUSE} = ?", cause.name()));
    }

    /** Those that somebody has taken: they may be folded under rules that were read before. */
    List<Long> inWork() {
        return sql.read(db -> db.list(
                "SELECT DISTINCT {ISSUE_ID} FROM [DIRTY] WHERE {OWNER} IS NOT NULL ORDER BY {ISSUE_ID}",
                row -> row.getLong(1)));
    }

    /** Forgets those of that cause that nobody works on. */
    void drop(Cause cause) {
        sql.change(db ->
                db.update("DELETE FROM [DIRTY] WHERE {CAUSE} = ? AND {LEASE} <= ?", cause.name(), clock.millis()));
    }

    private List<Claim> free(Db db, int most) throws SQLException {
        return db.first(
                most,
                "SELECT {ID}, {ISSUE_ID}, {CAUSE}, {MARKED}, {OWNER} FROM [DIRTY] WHERE {LEASE} <= ? ORDER BY {ID}",
                row -> new Claim(
                        row.getLong(1),
                        row.getLong(2),
                        Cause.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getString(5) != null),
                clock.millis());
    }

    /** Row by row: of a batch, some drivers do not say which rows it changed. */
    private List<Claim> leased(Db db, List<Claim> free) throws SQLException {
        List<Claim> won = new ArrayList<>();
        long now = clock.millis();
        try (PreparedStatement lease =
                db.prepare("UPDATE [DIRTY] SET {OWNER} = ?, {LEASE} = ? WHERE {ID} = ? AND {LEASE} <= ?")) {
            for (Claim claim : free) {
                lease.setString(1, owner);
                lease.setLong(2, now + LEASE.toMillis());
                lease.setLong(3, claim.id());
                lease.setLong(4, now);
                if (lease.executeUpdate() == 1) {
                    won.add(claim);
                }
            }
        }
        return won;
    }
}
