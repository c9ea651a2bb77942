package org.internalcustomer.jira.sla;

import java.time.InstantSource;
import java.util.Optional;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.alert.RunningTimers;
import org.internalcustomer.jira.host.sql.Sql;

/** The timers of our table, one by one. */
final class StoredRunningTimers implements RunningTimers {

    private final Sql sql;
    private final Rules rules;
    private final InstantSource clock;

    StoredRunningTimers(Sql sql, Rules rules, InstantSource clock) {
        this.sql = sql;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Optional<Timer> find(String timerKey) {
        Rulebook rulebook = rules.now();
        return sql.read(db -> db.one(
                        "SELECT " + StoredTimer.COLUMNS + " FROM [TIMER] WHERE {TIMER_KEY} = ?",
                        row -> StoredTimer.read(row, rulebook.calendars()),
                        timerKey))
                .filter(timer -> !rulebook.policies().isWithdrawn(timer.id().policy(), clock.millis()));
    }
}
