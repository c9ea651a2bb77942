package org.internalcustomer.sandbox.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.probe.NoteRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Active Objects over the host's pool. */
class AoEngineTest {

    private static final String NAMESPACE = "com.pyxis.greenhopper.jira";

    @Test
    void prefixesTablesAsJiraDoes() {
        assertThat(AoEngine.tablePrefix(NAMESPACE)).isEqualTo("AO_60DB71");
        assertThat(AoEngine.tablePrefix("com.atlassian.servicedesk")).isEqualTo("AO_54307E");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void createsFindsAndRollsBack(TestDatabase kind) throws SQLException {
        try (Database database = open(kind, "")) {
            PluginActiveObjects tables = new PluginActiveObjects(AoEngine.open(database, "AO_60DB71"));
            tables.migrate(NoteRow.class);
            tables.migrate(NoteRow.class);

            tables.executeInTransaction(() -> tables.create(NoteRow.class, Map.of("TEXT", "kept")));
            assertThatThrownBy(() -> tables.executeInTransaction(() -> {
                        tables.create(NoteRow.class, Map.of("TEXT", "lost"));
                        return tables.executeInTransaction(() -> {
                            throw new IllegalStateException("inner");
                        });
                    }))
                    .hasMessage("inner");

            assertThat(tables.find(NoteRow.class, Query.select().where("TEXT = ?", "kept")))
                    .hasSize(1);
            assertThat(tables.count(NoteRow.class)).isEqualTo(1);
            assertThat(tableNames(database)).contains("AO_60DB71_NOTE");
        }
    }

    @Test
    void usesASchemaOtherThanPublic() throws SQLException {
        try (Database database = open(TestDatabase.POSTGRESQL, "jira")) {
            PluginActiveObjects tables = new PluginActiveObjects(AoEngine.open(database, "AO_60DB71"));
            tables.migrate(NoteRow.class);
            tables.create(NoteRow.class, Map.of("TEXT", "here"));

            JdbcExecutors executors = new JdbcExecutors(database);
            String schema = executors.createExecutor().getSchemaName().get();
            int rows = executors
                    .createExecutor(true, false)
                    .execute(connection ->
                            count(connection, "select count(*) from \"" + schema + "\".\"AO_60DB71_NOTE\""));

            assertThat(schema).isEqualTo("jira");
            assertThat(rows).isEqualTo(1);
        }
    }

    static Database open(TestDatabase kind, String schema) throws SQLException {
        try (Connection connection = kind.create().getConnection()) {
            String url = connection.getMetaData().getURL();
            String user = connection.getMetaData().getUserName();
            if (schema.isEmpty()) {
                return Database.open(url, user, "");
            }
            connection.createStatement().execute("create schema " + schema);
            return Database.open(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema, user, "");
        }
    }

    private static int count(Connection connection, String sql) {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> tableNames(Database database) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO%", null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
