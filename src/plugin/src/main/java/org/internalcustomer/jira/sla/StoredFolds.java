package org.internalcustomer.jira.sla;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.ReadOnce;
import org.internalcustomer.jira.host.sql.Sql;

/** Reads what the worker stored. */
final class StoredFolds {

    private final Sql sql;

    StoredFolds(Sql sql) {
        this.sql = sql;
    }

    /** A timer and whose it is. */
    record IssueTimer(long issueId, Timer timer) {}

    Optional<StoredRequest> request(long issueId) {
        return ReadOnce.of(
                List.of(StoredRequest.class, issueId),
                () -> sql.read(db -> db.one(
                        "SELECT " + StoredRequest.COLUMNS + " FROM [REQUEST] WHERE {ISSUE_ID} = ?",
                        StoredRequest::read,
                        issueId)));
    }

    /** By issue; those that are not computed are left out. */
    Map<Long, StoredRequest> requests(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        return sql
                .read(db -> db.list(
                        "SELECT " + StoredRequest.COLUMNS + " FROM [REQUEST] WHERE "
                                + InList.matching("{ISSUE_ID}", issueIds),
                        StoredRequest::read,
                        issueIds.toArray()))
                .stream()
                .collect(Collectors.toMap(StoredRequest::issueId, request -> request));
    }

    /** By policy, metric and cycle. */
    List<IssueTimer> timers(Collection<Long> issueIds, Calendars calendars) {
        if (issueIds.isEmpty()) {
            return List.of();
        }
        return ReadOnce.of(
                List.of(IssueTimer.class, issueIds, calendars), () -> sql.read(db -> timers(db, issueIds, calendars)));
    }

    /** The same as part of another piece of work; for at least one issue. */
    static List<IssueTimer> timers(Db db, Collection<Long> issueIds, Calendars calendars) throws SQLException {
        return db.list(
                "SELECT " + StoredTimer.COLUMNS + " FROM [TIMER] WHERE " + InList.matching("{ISSUE_ID}", issueIds),
                row -> new IssueTimer(row.getLong(1), StoredTimer.read(row, calendars)),
                issueIds.toArray());
    }

    List<StoredLeg> legs(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return List.of();
        }
        return ReadOnce.of(
                List.of(StoredLeg.class, issueIds),
                () -> sql.read(db -> db.list(
                        "SELECT " + StoredLeg.COLUMNS + " FROM [LEG] WHERE " + InList.matching("{ISSUE_ID}", issueIds)
                                + " ORDER BY {ISSUE_ID}, {SEQ}",
                        StoredLeg::read,
                        issueIds.toArray())));
    }

    /** The projects that have requests, in order. */
    List<String> projectKeys() {
        return sql.read(db -> db.list("SELECT DISTINCT {PROJECT_KEY} FROM [REQUEST]", row -> row.getString(1))).stream()
                .sorted()
                .toList();
    }

    /** The next requests of a project after that number. */
    List<StoredRequest> page(String projectKey, long after, int most) {
        return sql.read(db -> db.first(
                most,
                "SELECT " + StoredRequest.COLUMNS
                        + " FROM [REQUEST] WHERE {PROJECT_KEY} = ? AND {ISSUE_NO} > ? ORDER BY {ISSUE_NO}",
                StoredRequest::read,
                projectKey,
                after));
    }
}
