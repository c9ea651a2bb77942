package org.internalcustomer.jira.goodwill;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class EntryStoreOnH2Test extends EntryStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(GoodwillRow.class).sql();
    }
}
