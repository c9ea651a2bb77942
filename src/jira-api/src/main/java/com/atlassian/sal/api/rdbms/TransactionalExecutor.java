package com.atlassian.sal.api.rdbms;

import io.atlassian.fugue.Option;

public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> callback);

    Option<String> getSchemaName();

    TransactionalExecutor readOnly();

    TransactionalExecutor readWrite();

    TransactionalExecutor newTransaction();

    TransactionalExecutor existingTransaction();
}
