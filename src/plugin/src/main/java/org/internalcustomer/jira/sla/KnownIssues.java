package org.internalcustomer.jira.sla;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Which issues have been folded, as they were then. */
final class KnownIssues {

    private final Sql sql;

    KnownIssues(Sql sql) {
        this.sql = sql;
    }

    /** In ascending order. */
    List<Long> idsAfter(long issueId, int most) {
        return sql.read(db -> db.first(
                most,
                "SELECT {ISSUE_ID} FROM [REQUEST] WHERE {ISSUE_ID} > ? ORDER BY {ISSUE_ID}",
                row -> row.getLong(1),
                issueId));
    }

    Set<Long> idsOf(long projectId) {
        return new HashSet<>(sql.read(db ->
                db.list("SELECT {ISSUE_ID} FROM [REQUEST] WHERE {PROJECT_ID} = ?", row -> row.getLong(1), projectId)));
    }

    /** Keys by id, of the projects that have issues here. */
    Map<Long, String> projects() {
        return sql.read(db -> {
            Map<Long, String> projects = new HashMap<>();
            db.each(
                    "SELECT DISTINCT {PROJECT_ID}, {PROJECT_KEY} FROM [REQUEST]",
                    row -> projects.put(row.getLong(1), row.getString(2)));
            return projects;
        });
    }

    /** When each of them had last changed when it was folded, in epoch milliseconds. */
    Map<Long, Long> updated(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        return sql.read(db -> {
            Map<Long, Long> updated = new HashMap<>();
            db.each(
                    "SELECT {ISSUE_ID}, {SEEN_UPDATED} FROM [REQUEST] WHERE {ISSUE_ID} IN " + InList.of(issueIds),
                    row -> updated.put(row.getLong(1), row.getLong(2)),
                    issueIds.toArray());
            return updated;
        });
    }

    /** Those that wait to be folded. */
    Set<Long> dirty() {
        return new HashSet<>(sql.read(db -> db.list("SELECT DISTINCT {ISSUE_ID} FROM [DIRTY]", row -> row.getLong(1))));
    }

    long count() {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [REQUEST]"));
    }
}
