package org.internalcustomer.jira.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.recovery.BoardQuery.After;

/** The complaints behind a figure, read by index, page by page. */
public final class CountedStore {

    private final Sql sql;

    public CountedStore(Sql sql) {
        this.sql = sql;
    }

    /** @param counts whether the figure counts it; else it is of the sample only */
    record Listed(After place, boolean counts) {}

    long count(CountedQuery query) {
        return sql.read(
                db -> db.number("SELECT COUNT(*) FROM [RECOVERY] R WHERE " + query.condition(), query.values()));
    }

    /** Of those projects only. */
    long count(CountedQuery query, Collection<Long> projects) {
        return sql.read(db -> db.number(
                "SELECT COUNT(*) FROM [RECOVERY] R WHERE " + of(query, projects), query.values(projects.toArray())));
    }

    /** Of those projects only, the oldest first. */
    List<Listed> page(CountedQuery query, Collection<Long> projects, After after, int most) {
        String statement = "SELECT R.{OPENED}, R.{ID}, CASE WHEN "
                + query.figure().condition() + " THEN 1 ELSE 0 END FROM [RECOVERY] R WHERE " + of(query, projects)
                + " AND R.{OPENED} >= ? AND (R.{OPENED} > ? OR R.{ID} > ?) ORDER BY R.{OPENED}, R.{ID}";
        List<Object> more = new ArrayList<>(projects);
        more.addAll(List.of(after.place(), after.place(), after.id()));
        return sql.read(db -> db.first(
                most,
                statement,
                row -> new Listed(new After(row.getLong(1), row.getLong(2)), row.getInt(3) > 0),
                query.values(more.toArray())));
    }

    private static String of(CountedQuery query, Collection<Long> projects) {
        return query.condition() + " AND " + InList.matching("R.{PROJECT_ID}", projects);
    }
}
