package com.atlassian.sal.api.rdbms;

public interface TransactionalExecutorFactory {
    default TransactionalExecutor createExecutor() {
        throw new UnsupportedOperationException();
    }

    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
