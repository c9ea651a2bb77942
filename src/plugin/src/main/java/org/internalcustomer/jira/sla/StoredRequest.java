package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/** What is stored of one issue as a whole; instants in epoch milliseconds. */
record StoredRequest(
        long issueId,
        Where where,
        long seenUpdated,
        long generation,
        OptionalLong witnessed,
        OptionalLong firstDue,
        OptionalLong nextDue,
        OptionalLong resolutionDue,
        Whose whose,
        Asked asked) {

    static final String COLUMNS = "{ISSUE_ID}, {PROJECT_ID}, {PROJECT_KEY}, {ISSUE_NO}, {SEEN_UPDATED}, {GENERATION},"
            + " {WITNESSED}, {FIRST_DUE}, {RESOLUTION_DUE}, {PROVIDER}, {CUSTOMER}, {REQUESTER}, {SERVICE}, {OFFERED_TO},"
            + " {HOPS}, {BOUNCES}, {ASKED_AT}, {TACIT_AT}, {NEXT_DUE}";

    /** How many columns {@link #read} takes. */
    static final int COUNT = 19;

    /** Where the issue is. */
    record Where(long projectId, String projectKey, long number) {
        String issueKey() {
            return projectKey + "-" + number;
        }
    }

    /** Whose it is: keys of departments, of a user and of a service. */
    record Whose(
            Optional<String> provider,
            Optional<String> customer,
            Optional<String> requester,
            Optional<String> service,
            Optional<String> offeredTo,
            int hops,
            int bounces) {}

    /** Since when a department is asked to take it, and when silence will be acceptance. */
    record Asked(OptionalLong at, OptionalLong tacitAt) {}

    static StoredRequest read(ResultSet row) throws SQLException {
        return new StoredRequest(
                row.getLong(1),
                new Where(row.getLong(2), row.getString(3), row.getLong(4)),
                row.getLong(5),
                row.getLong(6),
                Nullable.number(row, 7),
                Nullable.number(row, 8),
                Nullable.number(row, 19),
                Nullable.number(row, 9),
                new Whose(
                        Nullable.text(row, 10),
                        Nullable.text(row, 11),
                        Nullable.text(row, 12),
                        Nullable.text(row, 13),
                        Nullable.text(row, 14),
                        row.getInt(15),
                        row.getInt(16)),
                new Asked(Nullable.number(row, 17), Nullable.number(row, 18)));
    }
}
