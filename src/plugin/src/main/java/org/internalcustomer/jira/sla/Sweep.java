package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.AlertMoment;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.alert.Firing;
import org.internalcustomer.jira.host.alert.Firings;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fires the thresholds that timers reach. Reads only the timers whose moment has come, by index; each threshold fires
 * once, together with all that is to be done, in one transaction.
 */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int MOST = 200;
    private static final Duration AT_MOST = Duration.ofSeconds(50);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** Asks of each row by itself: some databases read a whole list of marks again for each row while marks come and go. */
    static final String NOT_DIRTY = " AND NOT EXISTS (SELECT 1 FROM [DIRTY] d WHERE d.{ISSUE_ID} = t.{ISSUE_ID})";

    /** Read by the index of the next wake-up: one row for each timer whose moment has come, however many there are. */
    static final String DUE = "SELECT " + StoredTimer.COLUMNS + ", {ID} FROM [TIMER] t WHERE {WAKE} <= ?" + NOT_DIRTY
            + " ORDER BY {WAKE}";

    private final Sql sql;
    private final Rules rules;
    private final Firings firings;
    private final FoldProblems problems;
    private final InstantSource clock;

    Sweep(Sql sql, Rules rules, Firings firings, FoldProblems problems, InstantSource clock) {
        this.sql = sql;
        this.rules = rules;
        this.firings = firings;
        this.problems = problems;
        this.clock = clock;
    }

    /** A timer whose moment has come; empty if what is stored of it cannot be read. */
    record Due(long id, long issueId, Optional<Timer> timer) {}

    /** Until nothing is due, or the next sweep begins. */
    void run() {
        Instant end = clock.instant().plus(AT_MOST);
        Rulebook rulebook = rules.now();
        List<Due> due = due(rulebook.calendars());
        while (!due.isEmpty()) {
            Set<String> known = known(due);
            due.forEach(one -> fireOrPostpone(one, rulebook.policies(), known));
            firings.wake();
            boolean more =
                    clock.instant().isBefore(end) && !Thread.currentThread().isInterrupted();
            due = more ? due(rulebook.calendars()) : List.of();
        }
    }

    /** Not those of issues whose history has just grown: what it says now is about to change. */
    List<Due> due(Calendars calendars) {
        return sql.read(db -> db.first(
                MOST, DUE, row -> new Due(row.getLong("ID"), row.getLong(1), timer(row, calendars)), clock.millis()));
    }

    /** What fired meanwhile is refused by its key, or belongs to a timer that another fold has replaced. */
    private Set<String> known(List<Due> due) {
        Set<Long> issueIds = due.stream().map(Due::issueId).collect(Collectors.toSet());
        return sql.read(db -> firings.known(db, issueIds));
    }

    private static Optional<Timer> timer(ResultSet row, Calendars calendars) throws SQLException {
        try {
            return Optional.of(StoredTimer.read(row, calendars));
        } catch (RuntimeException unreadable) {
            LOG.warn("Could not read a stored timer of the issue with the id {}", row.getLong(1), unreadable);
            return Optional.empty();
        }
    }

    /** One that throws does not keep the others waiting; it is tried again later. */
    private void fireOrPostpone(Due due, Policies policies, Set<String> known) {
        try {
            fire(due, due.timer().orElseThrow(), policies, known);
            problems.solved(due.issueId());
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Could not fire what a timer of the issue with the id {} has reached", due.issueId(), failed);
            problems.add(due.issueId(), "#" + due.issueId());
            wake(due, clock.millis() + AFTER_FAILURE.toMillis());
        }
    }

    private void wake(Due due, Long at) {
        sql.change(db -> db.update("UPDATE [TIMER] SET {WAKE} = ? WHERE {ID} = ?", at, due.id()));
    }

    private void fire(Due due, Timer timer, Policies policies, Set<String> known) {
        long now = clock.millis();
        String timerKey = StoredTimer.key(due.issueId(), timer.id());
        List<AlertMoment> open = List.of();
        if (!policies.isWithdrawn(timer.id().policy(), now)) {
            open = AlertMoment.of(timer, policies.alerts(timer.id())).stream()
                    .filter(moment -> !known.contains(Firing.key(timerKey, moment)))
                    .toList();
        }
        List<AlertMoment> reached =
                open.stream().filter(moment -> moment.at() <= now).toList();
        for (AlertMoment.Due one : AlertMoment.together(reached)) {
            keep(due, firings.prepare(new Firing(due.issueId(), timerKey, timer, one.moment(), one.actions())));
        }
        wake(due, Nullable.value(AlertMoment.next(open, moment -> false, now)));
    }

    private void keep(Due due, Firings.Prepared prepared) {
        try {
            sql.change(db -> keep(db, due, prepared));
        } catch (DuplicateRow alreadyFired) {
            // by another node, or by this one before it was killed
        }
    }

    /** Nothing if the history went on meanwhile: a fold gives the timer another row, and asks again. */
    private static void keep(Db db, Due due, Firings.Prepared prepared) throws SQLException {
        if (db.number("SELECT COUNT(*) FROM [TIMER] t WHERE {ID} = ?" + NOT_DIRTY, due.id()) > 0) {
            prepared.keep(db);
        }
    }
}
