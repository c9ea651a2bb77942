package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.jira.host.field.DueInstants;
import org.internalcustomer.jira.host.sql.Sql;

/** The due instants of the stored folds. */
final class StoredDueInstants implements DueInstants {

    private final Sql sql;

    StoredDueInstants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> firstResponse(long issueId) {
        return read("FIRST_DUE", issueId);
    }

    @Override
    public Optional<Instant> nextResponse(long issueId) {
        return read("NEXT_DUE", issueId);
    }

    @Override
    public Optional<Instant> resolution(long issueId) {
        return read("RESOLUTION_DUE", issueId);
    }

    private Optional<Instant> read(String column, long issueId) {
        return sql.read(db -> db.one(
                        "SELECT {" + column + "} FROM [REQUEST] WHERE {ISSUE_ID} = ? AND {" + column + "} IS NOT NULL",
                        row -> row.getLong(1),
                        issueId))
                .map(Instant::ofEpochMilli);
    }
}
