package org.internalcustomer.jira.dispute;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class DisputeStoreOnH2Test extends DisputeStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(DisputeRow.class).sql();
    }
}
