package org.internalcustomer.jira.host.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whatever a test's database holds, as the database itself says: a table that somebody adds is seen, too. */
public final class TestTables {

    private final Sql sql;

    public TestTables(Sql sql) {
        this.sql = sql;
    }

    /** Their names without the prefix. */
    public List<String> names() {
        return sql.read(TestTables::names);
    }

    private static List<String> names(Db db) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement any = db.prepare("SELECT 1")) {
            Connection connection = any.getConnection();
            try (ResultSet tables = connection
                    .getMetaData()
                    .getTables(null, null, TableNames.PREFIX + "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME").substring(TableNames.PREFIX.length()));
                }
            }
        }
        return names;
    }

    /** Every row of the table, each value as text. */
    public List<List<String>> rows(String table) {
        return sql.read(db -> db.list("SELECT * FROM [" + table + "]", row -> {
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                values.add(String.valueOf(row.getString(column)));
            }
            return values;
        }));
    }

    /** Every row of all tables but one, each behind its table's name. */
    public List<String> rowsBut(String table) {
        return names().stream()
                .filter(each -> !each.equals(table))
                .flatMap(each -> rows(each).stream().map(row -> each + row))
                .toList();
    }
}
