package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.request.CorrectionLog.Decision;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.State;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.sql.Sql;

/** The outages of our table. Each step is taken from the state before it, so that only the first who takes it does. */
final class StoredOutages {

    private static final String SELECT = "SELECT {ID}, {STATE}, {KIND}, {SUBJECT}, {BEGAN}, {ENDED}, {DEPARTMENTS},"
            + " {ASKED_BY}, {ASKED_AT}, {REASON}, {EVIDENCE}, {DECIDED_BY}, {DECIDED_AT}, {ANSWER} FROM [OUTAGE] WHERE ";

    private final Sql sql;

    StoredOutages(Sql sql) {
        this.sql = sql;
    }

    /** One that somebody wants to look at; its number tells it from every other. */
    Outage add(Where where, Instant from, Instant to, String by, Instant at) {
        return sql.write(db -> {
            db.update(
                    "INSERT INTO [OUTAGE] ({STATE}, {KIND}, {SUBJECT}, {BEGAN}, {ENDED}, {DEPARTMENTS}, {ASKED_BY},"
                            + " {ASKED_AT}, {REASON}, {EVIDENCE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    State.PREVIEWED.name(),
                    where.kind().name(),
                    where.key(),
                    from.toEpochMilli(),
                    to.toEpochMilli(),
                    "",
                    by,
                    at.toEpochMilli(),
                    "",
                    "");
            return db.first(
                            1,
                            SELECT + "{STATE} = ? AND {ASKED_BY} = ? ORDER BY {ID} DESC",
                            StoredOutages::read,
                            State.PREVIEWED.name(),
                            by)
                    .get(0);
        });
    }

    Optional<Outage> find(long id) {
        return sql.read(db -> db.one(SELECT + "{ID} = ?", StoredOutages::read, id));
    }

    /** What that person looked at and did not ask for. */
    List<Outage> previewedBy(String userKey) {
        return sql.read(db -> db.list(
                SELECT + "{STATE} = ? AND {ASKED_BY} = ?", StoredOutages::read, State.PREVIEWED.name(), userKey));
    }

    /** Those in that state, the oldest first. */
    List<Outage> in(State state, int most) {
        return sql.read(db -> db.first(most, SELECT + "{STATE} = ? ORDER BY {ID}", StoredOutages::read, state.name()));
    }

    /** The latest first. */
    List<Outage> decided(int most) {
        return sql.read(db -> db.first(
                most,
                SELECT + "{STATE} IN (?, ?, ?) ORDER BY {ID} DESC",
                StoredOutages::read,
                State.APPROVED.name(),
                State.CORRECTED.name(),
                State.REJECTED.name()));
    }

    /** Whose timers were found. */
    void about(long id, Collection<String> departments) {
        sql.change(db -> db.update(
                "UPDATE [OUTAGE] SET {DEPARTMENTS} = ? WHERE {ID} = ?",
                String.join(",", new TreeSet<>(departments)),
                id));
    }

    boolean ask(long id, String reason, String evidence, Instant at) {
        return sql.write(db -> db.update(
                        "UPDATE [OUTAGE] SET {STATE} = ?, {REASON} = ?, {EVIDENCE} = ?, {ASKED_AT} = ?"
                                + " WHERE {ID} = ? AND {STATE} = ?",
                        State.ASKED.name(),
                        reason,
                        evidence,
                        at.toEpochMilli(),
                        id,
                        State.PREVIEWED.name())
                == 1);
    }

    boolean decide(long id, Decision decision) {
        return sql.write(db -> db.update(
                        "UPDATE [OUTAGE] SET {STATE} = ?, {DECIDED_BY} = ?, {DECIDED_AT} = ?, {ANSWER} = ?"
                                + " WHERE {ID} = ? AND {STATE} = ?",
                        (decision.approved() ? State.APPROVED : State.REJECTED).name(),
                        decision.said().by(),
                        decision.said().at().toEpochMilli(),
                        decision.said().reason(),
                        id,
                        State.ASKED.name())
                == 1);
    }

    void corrected(long id) {
        sql.change(db -> db.update(
                "UPDATE [OUTAGE] SET {STATE} = ? WHERE {ID} = ? AND {STATE} = ?",
                State.CORRECTED.name(),
                id,
                State.APPROVED.name()));
    }

    void forget(long id) {
        sql.change(db -> db.update("DELETE FROM [OUTAGE] WHERE {ID} = ? AND {STATE} = ?", id, State.PREVIEWED.name()));
    }

    private static Outage read(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString(2));
        return new Outage(
                row.getLong(1),
                state,
                new Where(Where.Kind.valueOf(row.getString(3)), row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                keys(Nullable.text(row, 7).orElse("")),
                new Said(
                        Instant.ofEpochMilli(row.getLong(9)),
                        row.getString(8),
                        Nullable.text(row, 10).orElse("")),
                Nullable.text(row, 11).orElse(""),
                decision(row, state));
    }

    private static Optional<Decision> decision(ResultSet row, State state) throws SQLException {
        OptionalLong at = Nullable.number(row, 13);
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        state != State.REJECTED,
                        new Said(
                                Instant.ofEpochMilli(at.getAsLong()),
                                row.getString(12),
                                Nullable.text(row, 14).orElse(""))));
    }

    private static Set<String> keys(String text) {
        return Arrays.stream(text.split(",")).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }
}
