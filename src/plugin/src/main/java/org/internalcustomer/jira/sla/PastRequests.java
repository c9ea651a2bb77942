package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.Asking.Requests;

/** Known requests by when they were created, and by who has had to do with them. */
final class PastRequests {

    private final Sql sql;
    private final ProvidersBelow below;

    PastRequests(Sql sql, ProvidersBelow below) {
        this.sql = sql;
        this.below = below;
    }

    /** Whose timers are asked about; none for all. */
    Set<String> providers(Requests which) {
        return which.provider().isEmpty() ? Set.of() : below.of(which.provider());
    }

    /** In ascending order. */
    List<Long> idsAfter(long issueId, Requests which, int most) {
        Set<String> providers = providers(which);
        return sql.read(db -> db.first(
                most,
                "SELECT {ISSUE_ID} FROM [REQUEST]" + where(providers) + " AND {ISSUE_ID} > ? ORDER BY {ISSUE_ID}",
                row -> row.getLong(1),
                arguments(which, providers, issueId)));
    }

    long count(Requests which) {
        Set<String> providers = providers(which);
        return sql.read(
                db -> db.number("SELECT COUNT(*) FROM [REQUEST]" + where(providers), arguments(which, providers)));
    }

    private static String where(Set<String> providers) {
        String held = providers.isEmpty()
                ? ""
                : " AND ({ISSUE_ID} IN (SELECT {ISSUE_ID} FROM [TIMER] WHERE "
                        + InList.matching("{PROVIDER}", providers)
                        + ") OR {ISSUE_ID} IN (SELECT {ISSUE_ID} FROM [LEG] WHERE "
                        + InList.matching("{DEPARTMENT}", providers) + "))";
        return " WHERE {CREATED} >= ? AND {CREATED} < ?" + held;
    }

    private static Object[] arguments(Requests which, Set<String> providers, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(which.from(), which.to()));
        arguments.addAll(providers);
        arguments.addAll(providers);
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }
}
