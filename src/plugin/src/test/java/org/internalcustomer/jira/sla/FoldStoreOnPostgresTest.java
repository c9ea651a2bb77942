package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class FoldStoreOnPostgresTest extends FoldStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(
                        RequestRow.class, TimerRow.class, LegRow.class, CorrectedRow.class, ServingRow.class)
                .sql();
    }
}
