package org.internalcustomer.jira.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.recovery.BoardQuery.After;

/** The recoveries of departments by where they stand, read by index, page by page. */
public final class BoardStore {

    static final int MOST_COUNTED = 1000;

    private final Sql sql;

    public BoardStore(Sql sql) {
        this.sql = sql;
    }

    /** In order, of those projects only. */
    List<After> page(BoardQuery query, Collection<Long> projects, long now, int most) {
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        String statement = page(query, projects, now, values);
        return sql.read(
                db -> db.first(most, statement, row -> new After(row.getLong(1), row.getLong(2)), values.toArray()));
    }

    /** The order begins where the page before ended, so that an index leads there. */
    static String page(BoardQuery query, Collection<Long> projects, long now, List<Object> values) {
        String place = query.sort().column();
        String direction = query.isBackwards() ? " DESC" : "";
        String beyond = query.isBackwards() ? " < ?" : " > ?";
        String from = query.isBackwards() ? " <= ?" : " >= ?";
        String statement =
                "SELECT " + place + ", {ID} FROM [RECOVERY] WHERE " + condition(query, projects, now, values);
        if (query.after().isPresent()) {
            After after = query.after().get();
            statement += " AND " + place + from + " AND (" + place + beyond + " OR {ID}" + beyond + ")";
            values.addAll(List.of(after.place(), after.place(), after.id()));
        }
        return statement + " ORDER BY " + place + direction + ", {ID}" + direction;
    }

    /** One more than {@link #MOST_COUNTED} if there are more. */
    long count(BoardQuery query, Collection<Long> projects, long now) {
        if (projects.isEmpty()) {
            return 0;
        }
        List<Object> values = new ArrayList<>();
        String statement = all(query, projects, now, values);
        return sql.read(db -> db.first(MOST_COUNTED + 1, statement, row -> row.getLong(1), values.toArray()))
                .size();
    }

    /** To be counted, but no further than that. */
    static String all(BoardQuery query, Collection<Long> projects, long now, List<Object> values) {
        return "SELECT {ID} FROM [RECOVERY] WHERE " + condition(query, projects, now, values);
    }

    private static String condition(BoardQuery query, Collection<Long> projects, long now, List<Object> values) {
        StringBuilder condition = new StringBuilder(InList.matching("{PROVIDER}", query.providers()));
        values.addAll(query.providers());
        condition.append(" AND {STATE} = ? AND {SAID} > 0");
        values.add(query.state().name());
        condition.append(" AND ").append(InList.matching("{PROJECT_ID}", projects));
        values.addAll(projects);
        if (!query.customers().isEmpty()) {
            condition.append(" AND ").append(InList.matching("{CUSTOMER}", query.customers()));
            values.addAll(query.customers());
        }
        narrow(condition, "{SEVERITY}", query.severity(), values);
        narrow(condition, "{HANDLER}", query.handler(), values);
        if (query.late()) {
            condition.append(" AND {DUE} < ?");
            values.add(now);
        }
        return condition.toString();
    }

    private static void narrow(StringBuilder condition, String column, String value, List<Object> values) {
        if (!value.isEmpty()) {
            condition.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }
}
