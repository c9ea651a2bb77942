package org.internalcustomer.jira.recovery;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class RecoveryStoreOnH2Test extends RecoveryStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(RecoveryRow.class, RecoveryEventRow.class, OutboxRow.class)
                .sql();
    }
}
