package org.internalcustomer.jira.request;

import java.sql.SQLException;
import java.util.List;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.startup.StartupTask;

/**
 * Corrections that were asked for before open ones had a place of their own get it when the app starts. Where none lacks it,
 * that is one look into the index of the kinds.
 */
final class OpenCorrections implements StartupTask {

    private static final String LOST =
            "SELECT {EVENT_KEY}, {HAPPENED} FROM [REQUEST_EVENT] asked WHERE {KIND} = ? AND {OPEN_SINCE} IS NULL"
                    + " AND NOT EXISTS (SELECT 1 FROM [REQUEST_EVENT] answer WHERE answer.{EVENT_KEY}"
                    + " = CONCAT(asked.{EVENT_KEY}, '" + AskedCorrections.DECISION + "'))";

    private static final String PLACE = "UPDATE [REQUEST_EVENT] SET {OPEN_SINCE} = ? WHERE {EVENT_KEY} = ?";

    private final Sql sql;

    OpenCorrections(Sql sql) {
        this.sql = sql;
    }

    private record Lost(String key, long at) {}

    @Override
    public String name() {
        return "open corrections";
    }

    @Override
    public void start() {
        sql.change(db -> {
            for (Lost lost : lost(db)) {
                db.update(PLACE, lost.at(), lost.key());
                if (isDecided(db, lost)) {
                    db.update(PLACE, null, lost.key());
                }
            }
        });
    }

    private static List<Lost> lost(Db db) throws SQLException {
        return db.list(LOST, row -> new Lost(row.getString(1), row.getLong(2)), RequestEvent.Kind.CORRECTION.name());
    }

    /** On another node, since it was read: that node waited for our update, or we for its. */
    private static boolean isDecided(Db db, Lost lost) throws SQLException {
        return db.number(
                        "SELECT COUNT(*) FROM [REQUEST_EVENT] WHERE {EVENT_KEY} = ?",
                        lost.key() + AskedCorrections.DECISION)
                > 0;
    }
}
