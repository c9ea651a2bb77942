package org.internalcustomer.jira.host.sql;

import java.sql.SQLException;

/** The database said no. */
public class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StorageFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    static StorageFailure of(SQLException cause) {
        for (SQLException next = cause; next != null; next = next.getNextException()) {
            if (next.getSQLState() != null && next.getSQLState().startsWith("23")) {
                return new DuplicateRow(next);
            }
        }
        return new StorageFailure(cause);
    }
}
