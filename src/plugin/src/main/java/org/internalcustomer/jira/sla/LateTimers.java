package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/**
 * The late timers that an outage may have made late: they had begun before it was over, and what was left of their working
 * time was used up after it had begun. A date or an hour of the day stands, so it is no outage that made those late.
 */
final class LateTimers {

    private static final String COLUMNS = "{ISSUE_ID}, {METRIC}, {CYCLE}, {DUE}";

    private final Sql sql;
    private final ProvidersBelow below;

    LateTimers(Sql sql, ProvidersBelow below) {
        this.sql = sql;
        this.below = below;
    }

    /** @param timer its metric and cycle, such as {@code RESOLUTION/1} */
    record Late(long issueId, String timer, long due) {}

    /**
     * The next ones that were due after that instant, in the order of their due instants: as many as asked for, and those
     * that were due together with the last one.
     */
    List<Late> dueAfter(long after, Outage outage, long now, int most) {
        long first = Math.max(after, outage.from().toEpochMilli());
        Set<String> keys = keys(outage.where());
        return sql.read(db -> {
            List<Late> page = db.first(
                    most, page(outage.where().kind(), keys), LateTimers::read, arguments(keys, outage, now, first));
            if (page.size() < most) {
                return page;
            }
            long last = page.get(page.size() - 1).due();
            List<Late> all = new ArrayList<>(
                    page.stream().filter(late -> late.due() < last).toList());
            all.addAll(db.list(
                    "SELECT " + COLUMNS + found(outage.where().kind(), keys) + " AND {DUE} = ?",
                    LateTimers::read,
                    arguments(keys, outage, now, last)));
            return all;
        });
    }

    long count(Outage outage, long now) {
        Set<String> keys = keys(outage.where());
        return sql.read(db -> db.number(
                "SELECT COUNT(*)" + found(outage.where().kind(), keys) + " AND {DUE} > ?",
                arguments(keys, outage, now, outage.from().toEpochMilli())));
    }

    private Set<String> keys(Where where) {
        return switch (where.kind()) {
            case DEPARTMENT -> below.of(where.key());
            case CALENDAR -> Set.of(where.key());
        };
    }

    private static Object[] arguments(Set<String> keys, Outage outage, long now, long due) {
        List<Object> arguments = new ArrayList<>(keys);
        arguments.addAll(List.of(outage.to().toEpochMilli(), now, due));
        return arguments.toArray();
    }

    /** By the index of the due instants: those from one instant on, in their order. */
    static String page(Where.Kind kind, Set<String> keys) {
        return "SELECT " + COLUMNS + found(kind, keys) + " AND {DUE} > ? ORDER BY {DUE}";
    }

    private static String found(Where.Kind kind, Set<String> keys) {
        return " FROM [TIMER] WHERE "
                + InList.matching(kind == Where.Kind.DEPARTMENT ? "{PROVIDER}" : "{CALENDAR}", keys)
                + " AND {STARTED} < ? AND {GOAL_DUE} IS NULL"
                + " AND {VERDICT} IN ('OPEN', 'BREACHED', 'LATE_BY_CHANGE', 'LATE_INHERITED') AND {DUE} < ?";
    }

    private static Late read(ResultSet row) throws SQLException {
        return new Late(row.getLong(1), row.getString(2) + "/" + row.getInt(3), row.getLong(4));
    }
}
