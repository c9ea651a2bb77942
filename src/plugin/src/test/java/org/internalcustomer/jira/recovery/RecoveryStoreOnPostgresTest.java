package org.internalcustomer.jira.recovery;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class RecoveryStoreOnPostgresTest extends RecoveryStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(RecoveryRow.class, RecoveryEventRow.class, OutboxRow.class)
                .sql();
    }
}
