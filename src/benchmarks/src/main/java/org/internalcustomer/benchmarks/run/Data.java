package org.internalcustomer.benchmarks.run;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.atlassian.fugue.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.internalcustomer.jira.host.sql.Sql;

/** The database of a sandbox that does not run, opened as the sandbox itself opens it. */
final class Data implements AutoCloseable {

    private final HikariDataSource pool;
    private final String schema;

    private Data(HikariDataSource pool) throws SQLException {
        this.pool = pool;
        try (Connection connection = pool.getConnection()) {
            this.schema = connection.getSchema();
        }
    }

    /** Every commit is on the disk when it returns, as the sandbox has it. */
    static Data of(Path home) throws SQLException {
        return open("jdbc:h2:file:async:", home, ";WRITE_DELAY=0");
    }

    /** For filling it: what is written may be on the disk later, and little of it is kept in memory, where it would only be moved about. */
    static Data bulk(Path home) throws SQLException {
        return open("jdbc:h2:file:", home, ";WRITE_DELAY=10000;CACHE_SIZE=16384");
    }

    static Path file(Path home) {
        return home.resolve("database").resolve("sandbox.mv.db");
    }

    private static Data open(String scheme, Path home, String options) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(scheme + home.resolve("database").resolve("sandbox").toAbsolutePath() + options
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000");
        config.setUsername("");
        config.setPassword("");
        config.setMaximumPoolSize(4);
        return new Data(new HikariDataSource(config));
    }

    /** The app's way to its tables. */
    Sql sql() {
        return new Sql(new Executors());
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    String schema() {
        return schema;
    }

    @Override
    public void close() {
        pool.close();
    }

    private final class Executors implements TransactionalExecutorFactory {

        @Override
        public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
            return new InTransaction();
        }
    }

    private final class InTransaction implements TransactionalExecutor {

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                A result = callback.execute(connection);
                connection.commit();
                return result;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Option<String> getSchemaName() {
            return Option.some(schema);
        }

        @Override
        public TransactionalExecutor readOnly() {
            return this;
        }

        @Override
        public TransactionalExecutor readWrite() {
            return this;
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return this;
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return this;
        }
    }
}
