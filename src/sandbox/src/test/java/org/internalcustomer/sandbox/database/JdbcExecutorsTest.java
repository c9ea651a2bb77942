package org.internalcustomer.sandbox.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plain SQL in transactions that the host ends. */
class JdbcExecutorsTest {

    private Database database;
    private JdbcExecutors executors;

    @BeforeEach
    void open() throws SQLException {
        database = AoEngineTest.open(TestDatabase.H2, "");
        executors = new JdbcExecutors(database);
        write("create table probe (id int primary key)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void commitsWhatEndsWell() {
        write("insert into probe values (1)");

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void rollsBackWhatThrows() {
        assertThatThrownBy(() -> writing().execute(connection -> {
                    run(connection, "insert into probe values (1)");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(rows()).isZero();
    }

    @Test
    void joinsTheTransactionAroundItUnlessANewOneIsAskedFor() {
        assertThatThrownBy(() -> writing().execute(connection -> {
                    writing().execute(inner -> run(inner, "insert into probe values (1)"));
                    writing().newTransaction().execute(inner -> run(inner, "insert into probe values (2)"));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void refusesToLetThePluginEndTheTransaction() {
        assertThatThrownBy(() -> writing().execute(connection -> {
                    try {
                        connection.commit();
                        return null;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private TransactionalExecutor writing() {
        return executors.createExecutor(false, false);
    }

    private void write(String sql) {
        writing().execute(connection -> run(connection, sql));
    }

    private static int run(Connection connection, String sql) {
        try {
            return connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int rows() {
        return executors.createExecutor().execute(connection -> {
            try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from probe")) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
