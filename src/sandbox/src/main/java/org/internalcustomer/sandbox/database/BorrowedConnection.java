package org.internalcustomer.sandbox.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose transaction belongs to the host: ending it is refused, as SAL does. */
final class BorrowedConnection {

    private static final Set<String> REFUSED =
            Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private BorrowedConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                BorrowedConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, args) -> {
                    if (REFUSED.contains(method.getName()) && !isToSavepoint(args)) {
                        throw new UnsupportedOperationException(
                                "Connection." + method.getName() + " is the host's, not the plugin's");
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean isToSavepoint(Object[] args) {
        return args != null && args.length == 1 && args[0] instanceof java.sql.Savepoint;
    }
}
