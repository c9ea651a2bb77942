package org.internalcustomer.jira.sla;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Tells who is accountable that a timer runs out, and that it has. Reads only the timers whose moment has come, by index;
 * each threshold is told once, together with its mails, in one transaction.
 */
final class Sweep {

    private static final int MOST = 200;
    private static final String NOT_DIRTY = " AND {ISSUE_ID} NOT IN (SELECT {ISSUE_ID} FROM [DIRTY])";
    private static final Threshold[] NONE = {};

    private final Sql sql;
    private final Rules rules;
    private final Alerts alerts;
    private final StoredOutbox outbox;
    private final InstantSource clock;

    Sweep(Sql sql, Rules rules, Alerts alerts, StoredOutbox outbox, InstantSource clock) {
        this.sql = sql;
        this.rules = rules;
        this.alerts = alerts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A timer whose moment has come. */
    record Due(long id, long issueId, Timer timer) {}

    void run() {
        Rulebook rulebook = rules.now();
        List<Due> due = due(rulebook.calendars());
        for (Due one : due) {
            fire(one, rulebook.policies());
        }
        if (!due.isEmpty()) {
            outbox.deliver();
        }
    }

    /** Not those of issues whose history has just grown: what it says now is about to change. */
    List<Due> due(Calendars calendars) {
        return sql.read(db -> db.first(
                MOST,
                "SELECT " + StoredTimer.COLUMNS + ", {ID} FROM [TIMER] WHERE {WAKE} <= ?" + NOT_DIRTY
                        + " ORDER BY {WAKE}",
                row -> new Due(row.getLong(27), row.getLong(1), StoredTimer.read(row, calendars)),
                clock.millis()));
    }

    private void fire(Due due, Policies policies) {
        long now = clock.millis();
        String timerKey = StoredTimer.key(due.issueId(), due.timer().id());
        int warnAtPercent = policies.warnAtPercent(due.timer().id());
        List<Threshold> reached = new ArrayList<>();
        OptionalLong next = OptionalLong.empty();
        boolean withdrawn = policies.isWithdrawn(due.timer().id().policy(), now);
        for (Threshold threshold : withdrawn ? NONE : Threshold.values()) {
            OptionalLong at = threshold.reached(due.timer(), warnAtPercent);
            if (at.isPresent() && at.getAsLong() <= now) {
                reached.add(threshold);
            } else if (at.isPresent() && next.isEmpty()) {
                next = at;
            }
        }
        for (Threshold threshold : reached) {
            tell(due, threshold, threshold.key(timerKey), reached.size() > 1 && threshold == Threshold.WARNING);
        }
        Long wake = Nullable.value(next);
        sql.change(db -> db.update("UPDATE [TIMER] SET {WAKE} = ? WHERE {ID} = ?", wake, due.id()));
    }

    /** @param overtaken a warning that comes together with the breach says nothing new */
    private void tell(Due due, Threshold threshold, String key, boolean overtaken) {
        List<OutgoingMail> letters = overtaken ? List.of() : alerts.write(due.issueId(), due.timer(), threshold, key);
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
