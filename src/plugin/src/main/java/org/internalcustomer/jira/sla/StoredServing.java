package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.internalcustomer.core.request.Serving;

/** A serving as a row of our table. */
record StoredServing(long issueId, Serving serving) {

    static final String COLUMNS = "{ISSUE_ID}, {LEAD_ID}, {WAY}, {SINCE}, {ENDED}";

    static final String INSERT = "INSERT INTO [SERVING] (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?)";

    Object[] values() {
        return new Object[] {
            issueId, serving.lead(), serving.way().name(), serving.since(), Nullable.value(serving.until())
        };
    }

    static StoredServing read(ResultSet row) throws SQLException {
        return new StoredServing(
                row.getLong(1),
                new Serving(
                        row.getLong(2),
                        Serving.Way.valueOf(row.getString(3)),
                        row.getLong(4),
                        Nullable.number(row, 5)));
    }
}
