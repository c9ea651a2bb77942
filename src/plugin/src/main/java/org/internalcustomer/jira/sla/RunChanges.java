package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;

/** The timers that runs found changed: written page by page, read by the last one's number. */
final class RunChanges {

    private static final String INSERT =
            "INSERT INTO [JOB_CHANGE] ({RUN_ID}, {ISSUE_ID}, {ISSUE_KEY}, {METRIC}, {CYCLE},"
                    + " {PROVIDER}, {BEFORE_IS}, {AFTER_IS}, {FLIP}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    RunChanges(Sql sql) {
        this.sql = sql;
    }

    /**
     * One of them.
     *
     * @param before a verdict; empty where there was no timer
     */
    record Line(long id, long issueId, String issueKey, Timed timed, Optional<String> before, Optional<String> after) {}

    /** Which timer of the issue. */
    record Timed(String metric, int cycle, String provider) {}

    static void add(Db db, long runId, List<TimerChange> changes, long now) throws SQLException {
        db.batch(
                INSERT,
                changes.stream()
                        .map(change -> new Object[] {
                            runId,
                            change.issueId(),
                            change.issueKey(),
                            change.either().id().metric().name(),
                            change.either().id().cycle(),
                            change.provider(),
                            TimerChange.verdict(change.before(), now),
                            TimerChange.verdict(change.after(), now),
                            change.isFlip(now)
                        })
                        .toList());
    }

    /** The next ones after that number. */
    List<Line> page(long runId, boolean onlyFlips, long after, int most) {
        String flips = onlyFlips ? " AND {FLIP} = ?" : "";
        Object[] arguments = onlyFlips ? new Object[] {runId, after, true} : new Object[] {runId, after};
        return sql.read(db -> db.first(
                most,
                "SELECT {ID}, {ISSUE_ID}, {ISSUE_KEY}, {METRIC}, {CYCLE}, {PROVIDER}, {BEFORE_IS}, {AFTER_IS} FROM [JOB_CHANGE]"
                        + " WHERE {RUN_ID} = ? AND {ID} > ?" + flips + " ORDER BY {ID}",
                RunChanges::read,
                arguments));
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Timed(row.getString(4), row.getInt(5), Nullable.text(row, 6).orElse("")),
                Nullable.text(row, 7),
                Nullable.text(row, 8));
    }
}
