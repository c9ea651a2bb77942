package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Stretch;

/**
 * One piece of a request's life: a department's leg, or time on nobody's.
 *
 * @param department empty for time on nobody's
 * @param wallMillis of an open piece, until {@code since}
 * @param since since when an open piece lasts
 * @param tacit whether the leg began by silence
 * @param verdict of the leg's timer; empty without one
 */
record StoredLeg(
        long issueId,
        int sequence,
        Stretch.Kind kind,
        Optional<String> department,
        Term term,
        long usedMillis,
        long wallMillis,
        OptionalLong since,
        Optional<String> verdict,
        boolean lateInherited,
        boolean tacit,
        boolean hop,
        boolean bounce) {

    static final String COLUMNS = "{ISSUE_ID}, {SEQ}, {KIND}, {DEPARTMENT}, {OFFERED}, {ACCEPTED}, {CLOSED}, {USED_MS},"
            + " {WALL_MS}, {SINCE}, {VERDICT}, {LATE_INHERITED}, {HOP}, {BOUNCE}, {TACIT}";

    static final String INSERT =
            "INSERT INTO [LEG] (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** When it was offered, accepted and closed. */
    record Term(long offered, long accepted, OptionalLong closed) {}

    Object[] values() {
        return new Object[] {
            issueId,
            sequence,
            kind.name(),
            Nullable.value(department),
            term.offered(),
            term.accepted(),
            Nullable.value(term.closed()),
            usedMillis,
            wallMillis,
            Nullable.value(since),
            Nullable.value(verdict),
            lateInherited,
            hop,
            bounce,
            tacit
        };
    }

    static StoredLeg read(ResultSet row) throws SQLException {
        return new StoredLeg(
                row.getLong(1),
                row.getInt(2),
                Stretch.Kind.valueOf(row.getString(3)),
                Nullable.text(row, 4),
                new Term(row.getLong(5), row.getLong(6), Nullable.number(row, 7)),
                row.getLong(8),
                row.getLong(9),
                Nullable.number(row, 10),
                Nullable.text(row, 11),
                row.getBoolean(12),
                row.getBoolean(15),
                row.getBoolean(13),
                row.getBoolean(14));
    }
}
