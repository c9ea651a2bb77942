package org.internalcustomer.jira.goodwill;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class TributeStoreOnH2Test extends TributeStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(TributeRow.class).sql();
    }
}
