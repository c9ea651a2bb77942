package org.internalcustomer.jira.host.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One connection. Statements name our tables {@code [LEG]} and columns {@code {ISSUE_ID}}; both are quoted, tables get
 * the prefix and the schema. The connection is the host's: never committed, rolled back or closed here.
 */
public final class Db {

    private static final Pattern NAME = Pattern.compile("\\[([A-Z_0-9]+)]|\\{([A-Z_0-9]+)}");

    private final Connection connection;
    private final String schema;
    private final String quote;

    public Db(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        this.quote = connection.getMetaData().getIdentifierQuoteString().strip();
        this.schema = schema.isEmpty() ? "" : quoted(schema) + ".";
    }

    /** Turns a row into a value. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row of a long result. */
    @FunctionalInterface
    public interface Each {
        void take(ResultSet row) throws SQLException;
    }

    /** The statement with every name quoted. */
    public String statement(String sql) {
        Matcher name = NAME.matcher(sql);
        return name.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null ? schema + quoted(TableNames.of(found.group(1))) : quoted(found.group(2))));
    }

    public PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(statement(sql));
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) throws SQLException {
        List<T> values = new ArrayList<>();
        each(sql, found -> values.add(row.read(found)), arguments);
        return values;
    }

    /**
     * At most {@code limit} rows. The driver is always told; a database whose words for it are known is told, too, or it would
     * plan for all rows.
     */
    public <T> List<T> first(int limit, String sql, Row<T> row, Object... arguments) throws SQLException {
        List<T> values = new ArrayList<>();
        try (PreparedStatement statement = prepare(limited(limit, sql))) {
            statement.setMaxRows(limit);
            bind(statement, arguments);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    values.add(row.read(found));
                }
            }
        }
        return values;
    }

    /** The statement as {@link #first} gives it to this database. */
    public String limited(int limit, String sql) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "PostgreSQL", "H2", "MySQL" -> sql + " LIMIT " + limit;
            case "Oracle" -> sql + " FETCH FIRST " + limit + " ROWS ONLY";
            default -> sql;
        };
    }

    public <T> Optional<T> one(String sql, Row<T> row, Object... arguments) throws SQLException {
        return list(sql, row, arguments).stream().findFirst();
    }

    public long number(String sql, Object... arguments) throws SQLException {
        return one(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    public void each(String sql, Each each, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, arguments);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    each.take(found);
                }
            }
        }
    }

    /** One column as the database itself describes it. */
    public record Column(String name, String type) {}

    /** What one of our tables really consists of, in its order. */
    public List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String inSchema = schema.isEmpty() ? null : schema.substring(1, schema.length() - 2);
        try (ResultSet found = connection.getMetaData().getColumns(null, inSchema, TableNames.of(table), null)) {
            while (found.next()) {
                columns.add(new Column(found.getString("COLUMN_NAME"), found.getString("TYPE_NAME")));
            }
        }
        return columns;
    }

    /** How many rows changed. */
    public int update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** The same statement for many rows in one go. */
    public void batch(String sql, Iterable<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            boolean any = false;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                any = true;
            }
            if (any) {
                statement.executeBatch();
            }
        }
    }

    /** The rows of a {@link #batch} of two columns. */
    public static List<Object[]> pairs(Map<?, ?> pairs) {
        List<Object[]> rows = new ArrayList<>();
        pairs.forEach((first, second) -> rows.add(new Object[] {first, second}));
        return rows;
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private String quoted(String name) {
        return quote + name + quote;
    }
}
