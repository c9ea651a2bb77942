package org.internalcustomer.jira.dispute;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class DisputeStoreOnPostgresTest extends DisputeStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(DisputeRow.class).sql();
    }
}
