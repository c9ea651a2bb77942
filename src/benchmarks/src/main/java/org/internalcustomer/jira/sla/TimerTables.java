package org.internalcustomer.jira.sla;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.core.sla.Timing;
import org.internalcustomer.jira.alert.FiringTables;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;

/** What the worker, the sweep and the listener do with our tables, within reach of the benchmarks: it stands in their package. */
public final class TimerTables {

    private final Sql sql;
    private final Rulebook rules;
    private final History history;
    private final InstantSource clock;

    public TimerTables(Sql sql, Rulebook rules, History history, InstantSource clock) {
        this.sql = sql;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    /** How many timers the sweep finds whose moment has come. */
    public int findDue() {
        return new Sweep(sql, () -> rules, null, null, clock)
                .due(rules.calendars())
                .size();
    }

    /** What the listener does in a user's request. */
    public void mark(long issueId) {
        new DirtyClaims(sql, clock).insert(List.of(issueId), DirtyRequests.Cause.CHANGED);
    }

    /** Folds that many histories and stores them, as the worker does with a batch. */
    public void foldAndStore(long firstIssue, int number) {
        FoldStore store = new FoldStore(sql, () -> rules, FiringTables.log(clock), clock);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(firstIssue + i);
        }
        Known known = store.known(ids);
        List<Fold> folds = new ArrayList<>();
        ids.forEach(id -> folds.add(fold(id)));
        if (store.store(folds, known).size() != number) {
            throw new IllegalStateException("not all folds were stored");
        }
    }

    /** The same rows, made beforehand, by nothing but batched inserts in one transaction. */
    public Runnable bareInserts(Connection connection, String schema, long firstIssue, int number) throws SQLException {
        Db db = new Db(connection, schema);
        List<Object[]> requests = new ArrayList<>();
        List<Object[]> timers = new ArrayList<>();
        List<Object[]> legs = new ArrayList<>();
        for (long id = firstIssue; id < firstIssue + number; id++) {
            long issue = id;
            Timing timing = fold(id).timing();
            requests.add(new Object[] {1L, "INC", id, 0L, id, 1L, "NET", "FIN", "carl", 1, 0});
            timing.timers()
                    .forEach(timer -> timers.add(StoredTimer.values(issue, timer, OptionalLong.of(Long.MAX_VALUE))));
            Pieces.of(id, timing).forEach(piece -> legs.add(piece.values()));
        }
        return () -> insert(connection, db, requests, timers, legs);
    }

    private static void insert(
            Connection connection, Db db, List<Object[]> requests, List<Object[]> timers, List<Object[]> legs) {
        try {
            connection.setAutoCommit(false);
            batch(
                    db,
                    "INSERT INTO [REQUEST] ({PROJECT_ID}, {PROJECT_KEY}, {ISSUE_NO}, {SEEN_UPDATED}, {ISSUE_ID},"
                            + " {GENERATION}, {PROVIDER}, {CUSTOMER}, {REQUESTER}, {HOPS}, {BOUNCES})"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    requests);
            batch(db, StoredTimer.INSERT, timers);
            batch(db, StoredLeg.INSERT, legs);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void batch(Db db, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = db.prepare(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private Fold fold(long id) {
        IssueHistory.IssueIdentity issue =
                new IssueHistory.IssueIdentity(id, "INC-" + id, id, 1L, "INC", Instant.EPOCH);
        IssueHistory read = new IssueHistory(
                issue,
                Optional.of("carl"),
                Optional.of("FIN"),
                Optional.of("VPN"),
                Optional.empty(),
                history,
                List.of());
        return new Fold(read, SlaFold.of(rules, history), Optional.empty());
    }

    /** Timers of issues that do not exist: {@code due} of them by now, the others never. */
    public void fill(long firstIssue, int number, int due) {
        Timing timing = SlaFold.of(rules, history);
        long now = clock.millis();
        for (int from = 0; from < number; from += 1000) {
            List<Object[]> rows = new ArrayList<>();
            for (int i = from; i < Math.min(number, from + 1000); i++) {
                boolean isDue = (long) i * due / number != (long) (i + 1) * due / number;
                rows.add(StoredTimer.values(
                        firstIssue + i,
                        timing.timers().get(0),
                        OptionalLong.of(isDue ? now - i : now + 86_400_000L + i)));
            }
            sql.change(db -> db.batch(StoredTimer.INSERT, rows));
        }
    }

    /** Forgets everything about issues from that one on. */
    public void clear(long firstIssue) {
        for (String table : Set.of("TIMER", "LEG", "SERVING", "REQUEST", "FIRING", "DIRTY")) {
            sql.change(db -> db.update("DELETE FROM [" + table + "] WHERE {ISSUE_ID} >= ?", firstIssue));
        }
    }
}
