package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.Asking.Requests;

/** Known requests by when they were created, and by who has had to do with them. */
final class PastRequests {

    private final Sql sql;

    PastRequests(Sql sql) {
        this.sql = sql;
    }

    /** In ascending order. */
    List<Long> idsAfter(long issueId, Requests which, int most) {
        return sql.read(db -> db.first(
                most,
                "SELECT {ISSUE_ID} FROM [REQUEST]" + where(which) + " AND {ISSUE_ID} > ? ORDER BY {ISSUE_ID}",
                row -> row.getLong(1),
                arguments(which, issueId)));
    }

    long count(Requests which) {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [REQUEST]" + where(which), arguments(which)));
    }

    private static String where(Requests which) {
        String provider = which.provider().isEmpty()
                ? ""
                : " AND ({ISSUE_ID} IN (SELECT {ISSUE_ID} FROM [TIMER] WHERE {PROVIDER} = ?)"
                        + " OR {ISSUE_ID} IN (SELECT {ISSUE_ID} FROM [LEG] WHERE {DEPARTMENT} = ?))";
        return " WHERE {CREATED} >= ? AND {CREATED} < ?" + provider;
    }

    private static Object[] arguments(Requests which, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(which.from(), which.to()));
        if (!which.provider().isEmpty()) {
            arguments.add(which.provider());
            arguments.add(which.provider());
        }
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }
}
