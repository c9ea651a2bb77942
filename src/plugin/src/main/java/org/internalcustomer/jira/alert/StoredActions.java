package org.internalcustomer.jira.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.TimerId;
import org.internalcustomer.jira.alert.PendingAction.Attempt;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/**
 * The actions of alerts as a table. A row waits until its time, is claimed for the length of a lease, and then done, tried
 * again, or given up. Every step names the state it starts from, so that of two only one takes it.
 */
final class StoredActions {

    /** Longer than any action takes. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration PAUSED = Duration.ofMinutes(15);
    private static final int MOST = 100;
    private static final int LONGEST_PROBLEM = 250;
    private static final String SELECT =
            "SELECT A.{ID}, A.{ACTION_KEY}, A.{ISSUE_ID}, F.{TIMER_KEY}, F.{POLICY}, F.{VERSION_NO}, F.{METRIC}, F.{CYCLE},"
                    + " F.{THRESHOLD}, F.{HAPPENED}, A.{ACTION_NO}, A.{KIND}, A.{RECIPIENT}, A.{STATE}, A.{ATTEMPTS},"
                    + " A.{NEXT_AT}, A.{MAIL_KEY} FROM [ALERT_ACTION] A"
                    + " JOIN [FIRING] F ON F.{FIRING_KEY} = A.{FIRING_KEY} WHERE ";

    private final Sql sql;
    private final InstantSource clock;

    StoredActions(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a firing wants to be done, to one recipient. */
    record Planned(int number, ActionKind kind, Addressee recipient, long at) {}

    static void insert(Db db, String firingKey, long issueId, List<Planned> planned, long now) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            Planned one = planned.get(i);
            rows.add(new Object[] {
                firingKey + "/" + one.number() + "/" + i,
                firingKey,
                issueId,
                one.number(),
                one.kind().name(),
                one.recipient().text(),
                ActionState.WAITING.name(),
                0,
                one.at(),
                now
            });
        }
        db.batch(
                "INSERT INTO [ALERT_ACTION] ({ACTION_KEY}, {FIRING_KEY}, {ISSUE_ID}, {ACTION_NO}, {KIND}, {RECIPIENT},"
                        + " {STATE}, {ATTEMPTS}, {NEXT_AT}, {CHANGED}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** By index; those of the earliest time first. */
    List<PendingAction> due(Set<ActionKind> kinds) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(clock.millis());
        kinds.forEach(kind -> arguments.add(kind.name()));
        return sql.read(db -> db.first(
                MOST,
                SELECT + "A.{NEXT_AT} <= ? AND A.{KIND} IN " + InList.of(kinds) + " ORDER BY A.{NEXT_AT}, A.{ID}",
                StoredActions::read,
                arguments.toArray()));
    }

    /** All mails of that person's next digest. */
    List<PendingAction> digest(Addressee recipient) {
        return sql.read(db -> db.list(
                SELECT + "A.{NEXT_AT} <= ? AND A.{KIND} = ? AND A.{RECIPIENT} = ? AND A.{STATE} = ? ORDER BY A.{ID}",
                StoredActions::read,
                clock.millis(),
                ActionKind.DIGEST.name(),
                recipient.text(),
                ActionState.WAITING.name()));
    }

    /** Empty where somebody else was faster. */
    Optional<PendingAction> claim(PendingAction action) {
        Attempt claimed = action.attempt().claimed(clock.millis() + LEASE.toMillis());
        boolean ours = sql.write(db -> move(db, action, claimed, null));
        return ours ? Optional.of(action.at(claimed)) : Optional.empty();
    }

    void settle(PendingAction action, ActionState state, Long nextAt, String problem) {
        sql.change(db -> settle(db, action, state, nextAt, problem));
    }

    /** As part of the caller's transaction; says whether nobody else was at it meanwhile. */
    boolean settle(Db db, PendingAction action, ActionState state, Long nextAt, String problem) throws SQLException {
        return moved(db, action, state, action.attempt().count(), nextAt, problem);
    }

    /** As it is, once a lease is over; left alone if it was claimed meanwhile. */
    void putOff(PendingAction action) {
        settle(action, action.attempt().state(), clock.millis() + LEASE.toMillis(), null);
    }

    /** While the timer is paused. */
    void postpone(PendingAction action) {
        settle(action, ActionState.WAITING, clock.millis() + PAUSED.toMillis(), null);
    }

    /** Its mail is in the outbox, as part of the caller's transaction. */
    boolean hand(Db db, PendingAction action, String mailKey, long lookAgainAt) throws SQLException {
        return settle(db, action, ActionState.HANDED, lookAgainAt, null)
                && db.update("UPDATE [ALERT_ACTION] SET {MAIL_KEY} = ? WHERE {ID} = ?", mailKey, action.id()) == 1;
    }

    /** Once more from the start; only what was given up, or nobody knows of. Says how many that are. */
    int retry(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<Object> arguments = new ArrayList<>(List.of(ActionState.WAITING.name(), clock.millis(), clock.millis()));
        arguments.addAll(ids);
        arguments.add(ActionState.FAILED.name());
        arguments.add(ActionState.UNSURE.name());
        return sql.write(db -> db.update(
                "UPDATE [ALERT_ACTION] SET {STATE} = ?, {NEXT_AT} = ?, {CHANGED} = ?, {ATTEMPTS} = 0 WHERE "
                        + InList.matching("{ID}", ids) + " AND {STATE} IN (?, ?)",
                arguments.toArray()));
    }

    /** The latest of those that need somebody. */
    List<Long> troubled() {
        return sql.read(db -> db.first(
                MOST * MOST,
                "SELECT {ID} FROM [ALERT_ACTION] WHERE {STATE} IN (?, ?) ORDER BY {ID} DESC",
                row -> row.getLong(1),
                ActionState.FAILED.name(),
                ActionState.UNSURE.name()));
    }

    long count(ActionState state) {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [ALERT_ACTION] WHERE {STATE} = ?", state.name()));
    }

    private boolean move(Db db, PendingAction action, Attempt to, String problem) throws SQLException {
        return moved(db, action, to.state(), to.count(), to.nextAt(), problem);
    }

    private boolean moved(Db db, PendingAction action, ActionState state, int count, Long nextAt, String problem)
            throws SQLException {
        return db.update(
                        "UPDATE [ALERT_ACTION] SET {STATE} = ?, {ATTEMPTS} = ?, {NEXT_AT} = ?, {CHANGED} = ?, {PROBLEM} = ?"
                                + " WHERE {ID} = ? AND {STATE} = ? AND {ATTEMPTS} = ? AND {NEXT_AT} = ?",
                        state.name(),
                        count,
                        nextAt,
                        clock.millis(),
                        shortened(problem),
                        action.id(),
                        action.attempt().state().name(),
                        action.attempt().count(),
                        action.attempt().nextAt())
                == 1;
    }

    private static String shortened(String problem) {
        return problem == null || problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }

    private static PendingAction read(ResultSet row) throws SQLException {
        return new PendingAction(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                new TimerId(row.getString(5), row.getInt(6), Metric.valueOf(row.getString(7)), row.getInt(8)),
                row.getString(9),
                row.getLong(10),
                row.getInt(11),
                ActionKind.valueOf(row.getString(12)),
                Addressee.read(row.getString(13)),
                new Attempt(ActionState.valueOf(row.getString(14)), row.getInt(15), row.getLong(16)),
                Optional.ofNullable(row.getString(17)));
    }
}
