package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.StoredOutbox;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells who is accountable that a timer runs out, and that it has. Reads only the timers whose moment has come, by index;
 * each threshold is told once, together with its mails, in one transaction.
 */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int MOST = 200;
    private static final Duration AT_MOST = Duration.ofSeconds(50);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);
    private static final String NOT_DIRTY = " AND {ISSUE_ID} NOT IN (SELECT {ISSUE_ID} FROM [DIRTY])";
    /** Read by the index of the next wake-up: one row for each timer whose moment has come, however many there are. */
    static final String DUE =
            "SELECT " + StoredTimer.COLUMNS + ", {ID} FROM [TIMER] WHERE {WAKE} <= ?" + NOT_DIRTY + " ORDER BY {WAKE}";

    private static final Threshold[] NONE = {};

    private final Sql sql;
    private final Rules rules;
    private final Alerts alerts;
    private final StoredOutbox outbox;
    private final FoldProblems problems;
    private final InstantSource clock;

    Sweep(Sql sql, Rules rules, Alerts alerts, StoredOutbox outbox, FoldProblems problems, InstantSource clock) {
        this.sql = sql;
        this.rules = rules;
        this.alerts = alerts;
        this.outbox = outbox;
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
            due.forEach(one -> fireOrPostpone(one, rulebook.policies()));
            outbox.deliver();
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

    private static Optional<Timer> timer(ResultSet row, Calendars calendars) throws SQLException {
        try {
            return Optional.of(StoredTimer.read(row, calendars));
        } catch (RuntimeException unreadable) {
            LOG.warn("Could not read a stored timer of the issue with the id {}", row.getLong(1), unreadable);
            return Optional.empty();
        }
    }

    /** One that throws does not keep the others waiting; it is tried again later. */
    private void fireOrPostpone(Due due, Policies policies) {
        try {
            fire(due, due.timer().orElseThrow(), policies);
            problems.solved(due.issueId());
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Could not tell that a timer of the issue with the id {} runs out", due.issueId(), failed);
            problems.add(due.issueId(), "#" + due.issueId());
            wake(due, clock.millis() + AFTER_FAILURE.toMillis());
        }
    }

    private void wake(Due due, Long at) {
        sql.change(db -> db.update("UPDATE [TIMER] SET {WAKE} = ? WHERE {ID} = ?", at, due.id()));
    }

    private void fire(Due due, Timer timer, Policies policies) {
        long now = clock.millis();
        String timerKey = StoredTimer.key(due.issueId(), timer.id());
        int warnAtPercent = policies.warnAtPercent(timer.id());
        List<Threshold> reached = new ArrayList<>();
        OptionalLong next = OptionalLong.empty();
        boolean withdrawn = policies.isWithdrawn(timer.id().policy(), now);
        for (Threshold threshold : withdrawn ? NONE : Threshold.values()) {
            OptionalLong at = threshold.reached(timer, warnAtPercent);
            if (at.isPresent() && at.getAsLong() <= now) {
                reached.add(threshold);
            } else if (at.isPresent() && next.isEmpty()) {
                next = at;
            }
        }
        for (Threshold threshold : reached) {
            tell(due, timer, threshold, threshold.key(timerKey), reached.size() > 1 && threshold == Threshold.WARNING);
        }
        wake(due, Nullable.value(next));
    }

    /** @param overtaken a warning that comes together with the breach says nothing new */
    private void tell(Due due, Timer timer, Threshold threshold, String key, boolean overtaken) {
        List<OutgoingMail> letters = overtaken ? List.of() : alerts.write(due.issueId(), timer, threshold, key);
        String outcome = letters.isEmpty() ? (overtaken ? Firings.QUIET : Firings.NOBODY) : Firings.TOLD;
        try {
            sql.change(db -> store(db, due, key, outcome, letters));
        } catch (DuplicateRow alreadyTold) {
            // another node, or this one before it was killed
        }
    }

    /** Nothing if the history went on meanwhile: a fold gives the timer another row, and asks again. */
    private void store(Db db, Due due, String key, String outcome, List<OutgoingMail> letters) throws SQLException {
        if (db.number("SELECT COUNT(*) FROM [TIMER] WHERE {ID} = ?" + NOT_DIRTY, due.id()) == 0) {
            return;
        }
        db.update(Firings.INSERT, Firings.values(due.issueId(), key, clock.millis(), outcome));
        for (OutgoingMail letter : letters) {
            outbox.insert(db, letter);
        }
    }
}
