package org.internalcustomer.jira.quality;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class QualityStoreOnPostgresTest extends QualityStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(QualityRow.class).sql();
    }
}
