package org.internalcustomer.jira.quality;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class QualityStoreOnH2Test extends QualityStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(QualityRow.class).sql();
    }
}
