package org.internalcustomer.jira.host.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.SQLException;

/**
 * Bulk and aggregate SQL on our tables, in a transaction of the host's. One unit of work uses this or Active Objects,
 * never both.
 */
public final class Sql {

    private static final int ATTEMPTS = 3;

    private final TransactionalExecutorFactory executors;

    public Sql(TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /** What is done with one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Db db) throws SQLException;
    }

    /** What is done with one connection, without a result. */
    @FunctionalInterface
    public interface Act {
        void with(Db db) throws SQLException;
    }

    /** Reads in a transaction of its own or the caller's. */
    public <T> T read(Work<T> work) {
        return run(executors.createExecutor(true, false), work);
    }

    /** Writes in one new transaction: all of it, or nothing where something is thrown. */
    public <T> T write(Work<T> work) {
        return run(executors.createExecutor(false, true), work);
    }

    /** As {@link #write}, without a result. */
    public void change(Act act) {
        write(db -> {
            act.with(db);
            return true;
        });
    }

    /**
     * As {@link #write}, again from the start in a new transaction where somebody else inserted the same key first: the
     * second time the work finds that row.
     */
    public <T> T writeAgainOnDuplicate(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return write(work);
            } catch (DuplicateRow taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private static <T> T run(TransactionalExecutor executor, Work<T> work) {
        String schema = HostSchema.of(executor);
        return executor.execute(connection -> {
            try {
                return work.with(new Db(connection, schema));
            } catch (SQLException failed) {
                throw StorageFailure.of(failed);
            }
        });
    }
}
