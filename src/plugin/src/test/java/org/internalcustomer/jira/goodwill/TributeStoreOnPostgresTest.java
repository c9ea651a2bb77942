package org.internalcustomer.jira.goodwill;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class TributeStoreOnPostgresTest extends TributeStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(TributeRow.class).sql();
    }
}
