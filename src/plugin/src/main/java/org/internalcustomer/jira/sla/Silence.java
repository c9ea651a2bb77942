package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.sql.Sql;

/** Has folded again what nobody answered in time: silence is acceptance. Reads only what is due, by index. */
final class Silence {

    private static final int MOST = 500;
    private static final Duration AT_MOST = Duration.ofSeconds(50);

    private final Sql sql;
    private final DirtyRequests dirty;
    private final InstantSource clock;

    Silence(Sql sql, DirtyRequests dirty, InstantSource clock) {
        this.sql = sql;
        this.dirty = dirty;
        this.clock = clock;
    }

    /** Until all that is due is marked. */
    void run() {
        Instant end = clock.instant().plus(AT_MOST);
        List<Long> due = due();
        while (!due.isEmpty()) {
            dirty.mark(due, Cause.FOUND);
            boolean more =
                    clock.instant().isBefore(end) && !Thread.currentThread().isInterrupted();
            due = more ? due() : List.of();
        }
    }

    private List<Long> due() {
        return sql.read(db -> db.first(
                MOST,
                "SELECT {ISSUE_ID} FROM [REQUEST] t WHERE {TACIT_AT} <= ?" + Sweep.NOT_DIRTY + " ORDER BY {TACIT_AT}",
                row -> row.getLong(1),
                clock.millis()));
    }
}
