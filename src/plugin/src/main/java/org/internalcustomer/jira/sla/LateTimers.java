package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.sql.Sql;

/**
 * The late timers that an outage may have made late: they had begun before it was over, and what was left of their working
 * time was used up after it had begun. A date or an hour of the day stands, so it is no outage that made those late.
 */
final class LateTimers {

    private static final String COLUMNS = "{ISSUE_ID}, {METRIC}, {CYCLE}, {DUE}";

    private final Sql sql;

    LateTimers(Sql sql) {
        this.sql = sql;
    }

    /** @param timer its metric and cycle, such as {@code RESOLUTION/1} */
    record Late(long issueId, String timer, long due) {}

    /**
     * The next ones that were due after that instant, in the order of their due instants: as many as asked for, and those
     * that were due together with the last one.
     */
    List<Late> dueAfter(long after, Outage outage, long now, int most) {
        long first = Math.max(after, outage.from().toEpochMilli());
        return sql.read(db -> {
            List<Late> page = db.first(
                    most,
                    page(outage.where()),
                    LateTimers::read,
                    outage.where().key(),
                    outage.to().toEpochMilli(),
                    now,
                    first);
            if (page.size() < most) {
                return page;
            }
            long last = page.get(page.size() - 1).due();
            List<Late> all = new ArrayList<>(
                    page.stream().filter(late -> late.due() < last).toList());
            all.addAll(db.list(
                    "SELECT " + COLUMNS + found(outage.where()) + " AND {DUE} = ?",
                    LateTimers::read,
                    outage.where().key(),
                    outage.to().toEpochMilli(),
                    now,
                    last));
            return all;
        });
    }

    long count(Outage outage, long now) {
        return sql.read(db -> db.number(
                "SELECT COUNT(*)" + found(outage.where()) + " AND {DUE} > ?",
                outage.where().key(),
                outage.to().toEpochMilli(),
                now,
                outage.from().toEpochMilli()));
    }

    /** By the index of the due instants: those from one instant on, in their order. */
    static String page(Where where) {
        return "SELECT " + COLUMNS + found(where) + " AND {DUE} > ? ORDER BY {DUE}";
    }

    private static String found(Where where) {
        return " FROM [TIMER] WHERE "
                + (where.kind() == Where.Kind.DEPARTMENT ? "{PROVIDER}" : "{CALENDAR}")
                + " = ? AND {STARTED} < ? AND {GOAL_DUE} IS NULL"
                + " AND {VERDICT} IN ('OPEN', 'BREACHED', 'LATE_BY_CHANGE', 'LATE_INHERITED') AND {DUE} < ?";
    }

    private static Late read(ResultSet row) throws SQLException {
        return new Late(row.getLong(1), row.getString(2) + "/" + row.getInt(3), row.getLong(4));
    }
}
