package org.internalcustomer.sandbox.database;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.atlassian.fugue.Option;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** SAL's way to plain SQL: a connection in a transaction that the host opens and ends. */
public final class JdbcExecutors implements TransactionalExecutorFactory {

    private final DataSource dataSource;
    private final String schema;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public JdbcExecutors(Database database) {
        this.dataSource = database.dataSource();
        this.schema = database.schema();
    }

    @Override
    public TransactionalExecutor createExecutor() {
        return createExecutor(true, false);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new Executor(readOnly, requiresNew);
    }

    private final class Executor implements TransactionalExecutor {

        private boolean readOnly;
        private boolean requiresNew;

        Executor(boolean readOnly, boolean requiresNew) {
            this.readOnly = readOnly;
            this.requiresNew = requiresNew;
        }

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            Connection joined = requiresNew ? null : current.get();
            return joined != null ? callback.execute(BorrowedConnection.of(joined)) : inNewTransaction(callback);
        }

        private <A> A inNewTransaction(ConnectionCallback<A> callback) {
            Connection outer = current.get();
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                connection.setReadOnly(readOnly);
                current.set(connection);
                boolean done = false;
                try {
                    A result = callback.execute(BorrowedConnection.of(connection));
                    connection.commit();
                    done = true;
                    return result;
                } finally {
                    if (!done) {
                        connection.rollback();
                    }
                }
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            } finally {
                restore(outer);
            }
        }

        private void restore(Connection outer) {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }

        @Override
        public Option<String> getSchemaName() {
            return Option.some(schema);
        }

        @Override
        public TransactionalExecutor readOnly() {
            readOnly = true;
            return this;
        }

        @Override
        public TransactionalExecutor readWrite() {
            readOnly = false;
            return this;
        }

        @Override
        public TransactionalExecutor newTransaction() {
            requiresNew = true;
            return this;
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            requiresNew = false;
            return this;
        }
    }
}
