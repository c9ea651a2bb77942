package org.internalcustomer.jira.goodwill;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class EntryStoreOnPostgresTest extends EntryStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(GoodwillRow.class).sql();
    }
}
