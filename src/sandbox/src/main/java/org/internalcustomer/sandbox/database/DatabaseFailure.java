package org.internalcustomer.sandbox.database;

import java.sql.SQLException;

/** The database refused; where SAL's own exception is not public. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
