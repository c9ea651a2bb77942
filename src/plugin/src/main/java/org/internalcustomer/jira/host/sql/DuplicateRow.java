package org.internalcustomer.jira.host.sql;

import java.sql.SQLException;

/** A unique key is taken: somebody else inserted first. */
public final class DuplicateRow extends StorageFailure {

    private static final long serialVersionUID = 1;

    public DuplicateRow(SQLException cause) {
        super(cause);
    }
}
