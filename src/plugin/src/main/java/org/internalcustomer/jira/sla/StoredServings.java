package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Reads who serves whom. */
final class StoredServings {

    private static final String DIRTY = "DIRTY";

    private final Sql sql;

    StoredServings(Sql sql) {
        this.sql = sql;
    }

    /**
     * What stands around one issue.
     *
     * @param waiting whether a change of it has not been folded yet
     * @param serves whom it serves
     * @param servedBy who serves it
     */
    record Surroundings(boolean waiting, List<StoredServing> serves, List<StoredServing> servedBy) {}

    /** One query, since the panel asks. */
    Surroundings around(long issueId) {
        List<StoredServing> serves = new ArrayList<>();
        List<StoredServing> servedBy = new ArrayList<>();
        boolean waiting = sql.read(db -> {
            List<Boolean> dirty = new ArrayList<>();
            db.each(
                    "SELECT {ISSUE_ID}, 0, '" + DIRTY + "', 0, 0 FROM [DIRTY] WHERE {ISSUE_ID} = ? UNION ALL SELECT "
                            + StoredServing.COLUMNS + " FROM [SERVING] WHERE {ISSUE_ID} = ? UNION ALL SELECT "
                            + StoredServing.COLUMNS + " FROM [SERVING] WHERE {LEAD_ID} = ?",
                    row -> {
                        if (row.getString(3).equals(DIRTY)) {
                            dirty.add(true);
                        } else {
                            StoredServing found = StoredServing.read(row);
                            (found.issueId() == issueId ? serves : servedBy).add(found);
                        }
                    },
                    issueId,
                    issueId,
                    issueId);
            return !dirty.isEmpty();
        });
        return new Surroundings(waiting, serves, servedBy);
    }

    /** Who serves those issues, in the order in which they began. */
    List<StoredServing> ofLeads(Collection<Long> leads) {
        if (leads.isEmpty()) {
            return List.of();
        }
        return sql.read(db -> db.list(
                "SELECT " + StoredServing.COLUMNS + " FROM [SERVING] WHERE {LEAD_ID} IN " + InList.of(leads)
                        + " ORDER BY {SINCE}, {ISSUE_ID}",
                StoredServing::read,
                leads.toArray()));
    }
}
