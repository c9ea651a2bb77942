package org.internalcustomer.benchmarks.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Writes issues with seven changes in six groups each straight into the sandbox's tables: started, asked, answered,
 * handed to another department, raised, resolved. The database makes the rows; indexes are built afterwards, but for those
 * of the changes, which grow in order.
 */
final class BulkIssues {

    /** Written together; more at once live longer, and are collected at a higher price. */
    private static final int CHUNK = 100;

    private static final int GROUPS = 6;
    private static final int ITEMS = 7;
    private static final int MINUTES_BETWEEN = 97;
    private static final long MINUTE = 60_000;
    private static final int SPAN_MINUTES = 300 * 24 * 60;

    private final Connection connection;
    private final Connection beside;
    private final long now;

    /** @param beside writes the changes, while the first writes the issues */
    BulkIssues(Connection connection, Connection beside, long now) {
        this.connection = connection;
        this.beside = beside;
        this.now = now;
    }

    /** Into that project, behind what it has. */
    void write(String projectKey, int number) throws SQLException {
        connection.setAutoCommit(false);
        beside.setAutoCommit(false);
        long project = number("SELECT id FROM sandbox_project WHERE project_key = '" + projectKey + "'");
        long last = number("SELECT last_number FROM sandbox_project WHERE id = " + project);
        Block block = new Block(
                reserve("issue", number),
                reserve("change_group", number * GROUPS),
                reserve("change_item", number * ITEMS));
        Map<String, String> indexes = dropIndexes();
        connection.commit();
        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> changes(block, number));
        for (int from = 0; from < number; from += CHUNK) {
            int to = Math.min(number, from + CHUNK) - 1;
            issues(block, project, projectKey, last, from, to);
            values(block, from, to);
            connection.commit();
        }
        update(connection, "UPDATE sandbox_project SET last_number = " + (last + number) + " WHERE id = " + project);
        for (String create : indexes.values()) {
            update(connection, create);
        }
        connection.commit();
        changes.join();
    }

    private void changes(Block block, int number) {
        try {
            for (int from = 0; from < number; from += CHUNK) {
                changes(block, from, Math.min(number, from + CHUNK) - 1);
                beside.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the ids begin. */
    private record Block(long issue, long group, long item) {}

    private void issues(Block block, long project, String key, long last, int from, int to) throws SQLException {
        update(
                connection,
                "INSERT INTO sandbox_issue (id, project_id, issue_number, issue_key, issue_type, status, priority, resolution,"
                        + " summary, assignee, reporter, creator, created_at, updated_at, resolved_at) SELECT "
                        + block.issue
                        + " + x, " + project + ", " + (last + 1) + " + x, '" + key + "-' || (" + (last + 1)
                        + " + x), '1', '5', '2', '10000',"
                        + " 'Generated request ' || x, 'ben', 'rosa', 'rosa', " + created() + ", " + at(GROUPS) + ", "
                        + at(GROUPS)
                        + " FROM SYSTEM_RANGE(" + from + ", " + to + ")");
    }

    /** In the order of their key, so that each lands behind the one before. */
    private void values(Block block, int from, int to) throws SQLException {
        update(
                connection,
                "INSERT INTO sandbox_field_value (issue_id, field_id, position, short_text) SELECT " + block.issue
                        + " + x, id, 0, CASE name WHEN 'Internal customer' THEN 'rosa' WHEN 'Customer department' THEN "
                        + customer("x") + " WHEN 'Provider department' THEN " + provider("x + 1") + " ELSE "
                        + service("x")
                        + " END FROM SYSTEM_RANGE(" + from + ", " + to
                        + ") CROSS JOIN (SELECT id, name FROM sandbox_field"
                        + " WHERE name IN ('Internal customer', 'Customer department', 'Provider department', 'Service')"
                        + " ORDER BY id) ORDER BY x, id");
    }

    private void changes(Block block, int from, int to) throws SQLException {
        update(
                beside,
                "INSERT INTO sandbox_change_group (id, issue_id, author, created_at) SELECT " + block.group + " + x * "
                        + GROUPS
                        + " + k, " + block.issue + " + x, 'ben', " + created() + " + (k + 1) * "
                        + MINUTES_BETWEEN * MINUTE
                        + " FROM (SELECT n.x, g.x AS k FROM SYSTEM_RANGE(" + from + ", " + to + ") n, SYSTEM_RANGE(0, "
                        + (GROUPS - 1) + ") g)");
        update(
                beside,
                "INSERT INTO sandbox_change_item (id, group_id, field_type, field, old_id, old_text, new_id, new_text) SELECT "
                        + block.item + " + x * " + ITEMS + " + k, " + block.group + " + x * " + GROUPS + " + LEAST(k, "
                        + (GROUPS - 1) + "),"
                        + " CASE k WHEN 3 THEN 'custom' ELSE 'jira' END,"
                        + " CASE k WHEN 3 THEN 'Provider department' WHEN 4 THEN 'priority' WHEN 6 THEN 'resolution' ELSE 'status' END,"
                        + " CASE k WHEN 0 THEN '1' WHEN 1 THEN '3' WHEN 2 THEN '10001' WHEN 3 THEN " + provider("x")
                        + " WHEN 4 THEN '3' WHEN 5 THEN '3' END,"
                        + " CASE k WHEN 0 THEN 'Open' WHEN 3 THEN 'From' WHEN 4 THEN 'Medium' WHEN 6 THEN NULL ELSE 'Before' END,"
                        + " CASE k WHEN 0 THEN '3' WHEN 1 THEN '10001' WHEN 2 THEN '3' WHEN 3 THEN " + provider("x + 1")
                        + " WHEN 4 THEN '2' WHEN 5 THEN '5' ELSE '10000' END,"
                        + " CASE k WHEN 3 THEN 'To' WHEN 4 THEN 'High' WHEN 6 THEN 'Done' ELSE 'After' END"
                        + " FROM (SELECT n.x, g.x AS k FROM SYSTEM_RANGE(" + from + ", " + to + ") n, SYSTEM_RANGE(0, "
                        + (ITEMS - 1) + ") g)");
    }

    /** Spread over ten months, evenly and without order; the last change lies in the past. */
    private String created() {
        return "(" + (now - (SPAN_MINUTES + 24 * 60) * MINUTE) + " + CAST(MOD(x * 104729, " + SPAN_MINUTES
                + ") AS BIGINT) * " + MINUTE + ")";
    }

    private String at(int group) {
        return created() + " + " + group * MINUTES_BETWEEN * MINUTE;
    }

    static String provider(String number) {
        return chosen(
                number, List.of("SD", "FLD", "WPL", "ACC", "SAP", "FINSYS", "CRM", "DBA", "NET", "SRV", "TEL", "SEC"));
    }

    static String customer(String number) {
        return chosen(
                "(" + number + ") / 12",
                List.of(
                        "PROD", "LOG", "PUR", "QA", "EHS", "SALES", "MKT", "CARE", "FIN", "HR", "LEGAL", "FAC", "STRAT",
                        "RND", "ENG", "OTHER"));
    }

    static String service(String number) {
        return chosen("(" + number + ") / 192", List.of("ACCOUNT", "PRINT", "MAIL"));
    }

    static String chosen(String number, List<String> values) {
        StringBuilder one = new StringBuilder("CASE MOD(" + number + ", " + values.size() + ")");
        for (int i = 0; i < values.size(); i++) {
            one.append(" WHEN ")
                    .append(i)
                    .append(" THEN '")
                    .append(values.get(i))
                    .append('\'');
        }
        return one.append(" END").toString();
    }

    private long reserve(String sequence, int count) throws SQLException {
        long first = number("SELECT next_id FROM sandbox_sequence WHERE name = '" + sequence + "'");
        update(
                connection,
                "UPDATE sandbox_sequence SET next_id = " + (first + count) + " WHERE name = '" + sequence + "'");
        return first;
    }

    /** How to make them again, by name: those that no constraint needs. */
    private Map<String, String> dropIndexes() throws SQLException {
        Map<String, String> indexes = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT INDEX_NAME, TABLE_NAME, LISTAGG(COLUMN_NAME, ', ') WITHIN GROUP (ORDER BY ORDINAL_POSITION)"
                                + " FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE LOWER(INDEX_NAME) LIKE 'sandbox\\_%'"
                                + " AND LOWER(TABLE_NAME) IN ('sandbox_issue', 'sandbox_field_value')"
                                + " AND NOT IS_UNIQUE GROUP BY INDEX_NAME, TABLE_NAME")) {
            while (rows.next()) {
                indexes.put(
                        rows.getString(1),
                        "CREATE INDEX " + rows.getString(1) + " ON " + rows.getString(2) + " (" + rows.getString(3)
                                + ")");
            }
        }
        for (String name : new ArrayList<>(indexes.keySet())) {
            update(connection, "DROP INDEX " + name);
        }
        return indexes;
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
