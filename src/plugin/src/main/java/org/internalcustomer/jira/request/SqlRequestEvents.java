package org.internalcustomer.jira.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.ReadOnce;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.text.Json;

/** The events in our table. */
final class SqlRequestEvents implements RequestEvents {

    private static final String INSERT =
            "INSERT INTO [REQUEST_EVENT] ({ISSUE_ID}, {EVENT_KEY}, {HAPPENED}, {SEQ}, {ACTOR}, {KIND}, {PAYLOAD}, {TELL_AT},"
                    + " {OPEN_SINCE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int MOST_UNTOLD = 100;

    private static final String SELECT =
            "SELECT {ISSUE_ID}, {EVENT_KEY}, {HAPPENED}, {SEQ}, {ACTOR}, {KIND}, {PAYLOAD} FROM [REQUEST_EVENT] WHERE ";

    /** Those that wait are few, and have an index of their own. */
    static final String UNDECIDED =
            SELECT + "{OPEN_SINCE} >= ? AND ({OPEN_SINCE} > ? OR {EVENT_KEY} > ?) ORDER BY {OPEN_SINCE}, {EVENT_KEY}";

    private final Sql sql;

    SqlRequestEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, List<RequestEvent>> of(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? Map.of()
                : ReadOnce.of(
                        List.of(RequestEvent.class, issueIds),
                        () -> where("{ISSUE_ID} IN " + InList.of(issueIds), issueIds.toArray()));
    }

    @Override
    public Map<Long, List<RequestEvent>> of(Collection<Long> issueIds, RequestEvent.Kind kind) {
        List<Object> arguments = new ArrayList<>(issueIds);
        arguments.add(kind.name());
        return issueIds.isEmpty()
                ? Map.of()
                : where("{ISSUE_ID} IN " + InList.of(issueIds) + " AND {KIND} = ?", arguments.toArray());
    }

    @Override
    public List<RequestEvent> latest(RequestEvent.Kind kind, Place before, int most) {
        return sql.read(db -> db.first(
                most,
                SELECT + "{KIND} = ? AND {HAPPENED} <= ? AND ({HAPPENED} < ? OR {EVENT_KEY} < ?)"
                        + " ORDER BY {HAPPENED} DESC, {EVENT_KEY} DESC",
                SqlRequestEvents::read,
                kind.name(),
                before.at(),
                before.at(),
                before.key()));
    }

    @Override
    public List<RequestEvent> undecided(Place after, int most) {
        return sql.read(db -> db.first(most, UNDECIDED, SqlRequestEvents::read, after.at(), after.at(), after.key()));
    }

    private Map<Long, List<RequestEvent>> where(String condition, Object... arguments) {
        Map<Long, List<RequestEvent>> byIssue = new HashMap<>();
        sql.read(db -> {
            db.each(
                    SELECT + condition + " ORDER BY {HAPPENED}, {SEQ}, {EVENT_KEY}",
                    row -> {
                        RequestEvent event = read(row);
                        byIssue.computeIfAbsent(event.issueId(), id -> new ArrayList<>())
                                .add(event);
                    },
                    arguments);
            return true;
        });
        return byIssue;
    }

    @Override
    public boolean addFirst(RequestEvent event) {
        try {
            sql.change(db -> {
                db.update(INSERT, row(event));
                close(db, List.of(event));
            });
            return true;
        } catch (DuplicateRow taken) {
            return false;
        }
    }

    @Override
    public void add(Collection<RequestEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        sql.writeAgainOnDuplicate(db -> {
            Set<String> known = known(db, events);
            Map<String, Object[]> rows = new LinkedHashMap<>();
            for (RequestEvent event : events) {
                if (!known.contains(event.key())) {
                    rows.putIfAbsent(event.key(), row(event));
                }
            }
            db.batch(INSERT, rows.values());
            close(db, events);
            return rows.size();
        });
    }

    /** What is decided waits no more, from the same instant on. */
    private static void close(Db db, Collection<RequestEvent> events) throws SQLException {
        for (RequestEvent event : events) {
            if (event.kind() == RequestEvent.Kind.DECIDED) {
                db.update(
                        "UPDATE [REQUEST_EVENT] SET {OPEN_SINCE} = NULL WHERE {EVENT_KEY} = ?",
                        AskedCorrections.asked(event));
            }
        }
    }

    @Override
    public List<RequestEvent> untold(long now) {
        return sql.read(db ->
                db.first(MOST_UNTOLD, SELECT + "{TELL_AT} <= ? ORDER BY {TELL_AT}, {ID}", SqlRequestEvents::read, now));
    }

    @Override
    public void told(RequestEvent event) {
        sql.change(db -> db.update("UPDATE [REQUEST_EVENT] SET {TELL_AT} = NULL WHERE {EVENT_KEY} = ?", event.key()));
    }

    @Override
    public void tellLater(RequestEvent event, long at) {
        sql.change(db -> db.update(
                "UPDATE [REQUEST_EVENT] SET {TELL_AT} = ? WHERE {EVENT_KEY} = ? AND {TELL_AT} IS NOT NULL",
                at,
                event.key()));
    }

    @Override
    public List<Long> unfilled() {
        return sql.read(db -> db.list(
                "SELECT {ISSUE_ID} FROM [REQUEST_EVENT] WHERE {KIND} = ? AND {ISSUE_ID} NOT IN"
                        + " (SELECT {ISSUE_ID} FROM [REQUEST_EVENT] WHERE {KIND} = ?) ORDER BY {ISSUE_ID}",
                row -> row.getLong(1),
                RequestEvent.Kind.UNFILLED.name(),
                RequestEvent.Kind.CREATED.name()));
    }

    private static Set<String> known(Db db, Collection<RequestEvent> events) throws SQLException {
        Set<Long> issueIds = new HashSet<>();
        events.forEach(event -> issueIds.add(event.issueId()));
        return new HashSet<>(db.list(
                "SELECT {EVENT_KEY} FROM [REQUEST_EVENT] WHERE {ISSUE_ID} IN " + InList.of(issueIds),
                row -> row.getString(1),
                issueIds.toArray()));
    }

    private static Object[] row(RequestEvent event) {
        return new Object[] {
            event.issueId(),
            event.key(),
            event.at(),
            event.sequence(),
            event.actor(),
            event.kind().name(),
            Json.write(event.payload()),
            event.kind().isTold() ? event.at() : null,
            event.kind() == RequestEvent.Kind.CORRECTION ? event.at() : null
        };
    }

    private static RequestEvent read(ResultSet row) throws SQLException {
        Map<String, String> payload = new HashMap<>();
        ((Map<?, ?>) Json.stored(row.getString(7)))
                .forEach((name, value) -> payload.put(String.valueOf(name), String.valueOf(value)));
        String actor = row.getString(5);
        return new RequestEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                actor == null ? "" : actor,
                RequestEvent.Kind.valueOf(row.getString(6)),
                payload);
    }
}
