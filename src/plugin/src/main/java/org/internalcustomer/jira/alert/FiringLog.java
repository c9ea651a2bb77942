package org.internalcustomer.jira.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.internalcustomer.jira.alert.LoggedFiring.LoggedAction;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Reads the firing log (触发记录), the latest first, by pages that begin after the last one shown. */
final class FiringLog {

    static final int PAGE = 50;

    private static final String SELECT =
            "SELECT {ID}, {ISSUE_ID}, {FIRING_KEY}, {HAPPENED}, {OUTCOME}, {POLICY}, {VERSION_NO}, {METRIC}, {CYCLE},"
                    + " {THRESHOLD}, {TIME_NO}, {REACHED}, {USED_MS}, {GOAL_MS} FROM [FIRING] WHERE ";
    private static final String LATEST = " ORDER BY {ID} DESC";

    private final Sql sql;

    FiringLog(Sql sql) {
        this.sql = sql;
    }

    /** Which firings are shown. */
    enum Part {
        ALL("1 = 1"),
        /** Those with an action that somebody must decide on. */
        TROUBLE(having("FAILED", "UNSURE")),
        WAITING(having("WAITING", "CLAIMED"));

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }

        private static String having(String one, String other) {
            return "{FIRING_KEY} IN (SELECT {FIRING_KEY} FROM [ALERT_ACTION] WHERE {STATE} IN ('" + one + "', '" + other
                    + "'))";
        }
    }

    /** @param before the id of the last one that was seen; those after it in the list are older */
    List<LoggedFiring> page(Part part, long before) {
        return sql.read(db -> complete(
                db, db.first(PAGE, SELECT + part.condition + " AND {ID} < ?" + LATEST, FiringLog::read, before)));
    }

    List<LoggedFiring> ofIssue(long issueId) {
        return sql.read(
                db -> complete(db, db.first(PAGE, SELECT + "{ISSUE_ID} = ?" + LATEST, FiringLog::read, issueId)));
    }

    private static List<LoggedFiring> complete(Db db, List<LoggedFiring> firings) throws SQLException {
        if (firings.isEmpty()) {
            return firings;
        }
        Map<String, List<LoggedAction>> actions = new HashMap<>();
        List<String> keys = firings.stream().map(LoggedFiring::key).toList();
        db.each(
                "SELECT {FIRING_KEY}, {ID}, {KIND}, {RECIPIENT}, {STATE}, {ATTEMPTS}, {NEXT_AT}, {CHANGED}, {PROBLEM}"
                        + " FROM [ALERT_ACTION] WHERE {FIRING_KEY} IN " + InList.of(keys) + " ORDER BY {ID}",
                row -> actions.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                        .add(action(row)),
                keys.toArray());
        return firings.stream()
                .map(firing -> firing.with(actions.getOrDefault(firing.key(), List.of())))
                .toList();
    }

    private static LoggedFiring read(ResultSet row) throws SQLException {
        return new LoggedFiring(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                new LoggedFiring.Of(text(row, 6), row.getInt(7), text(row, 8), row.getInt(9)),
                text(row, 10),
                row.getInt(11),
                number(row, 12),
                row.getLong(13),
                number(row, 14),
                List.of());
    }

    private static LoggedAction action(ResultSet row) throws SQLException {
        return new LoggedAction(
                row.getLong(2),
                ActionKind.valueOf(row.getString(3)),
                Addressee.read(row.getString(4)),
                ActionState.valueOf(row.getString(5)),
                row.getInt(6),
                number(row, 7),
                row.getLong(8),
                text(row, 9));
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
