package org.internalcustomer.jira.host.sql;

import java.sql.SQLException;
import java.util.Set;

/** The database said no. */
public class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String UNIQUE = "23505";

    /** Oracle, SQL Server (an index, a constraint) and MySQL say 23000 for every constraint, and with a number for which. */
    private static final Set<Integer> UNIQUE_BY_NUMBER = Set.of(1, 2601, 2627, 1062);

    public StorageFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    static StorageFailure of(SQLException cause) {
        for (SQLException next = cause; next != null; next = next.getNextException()) {
            if (isUniqueKeyTaken(next)) {
                return new DuplicateRow(next);
            }
        }
        return new StorageFailure(cause);
    }

    private static boolean isUniqueKeyTaken(SQLException failure) {
        String state = failure.getSQLState();
        return UNIQUE.equals(state)
                || state != null && state.startsWith("23") && UNIQUE_BY_NUMBER.contains(failure.getErrorCode());
    }
}
