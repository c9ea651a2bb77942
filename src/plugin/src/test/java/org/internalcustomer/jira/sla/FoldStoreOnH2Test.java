package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class FoldStoreOnH2Test extends FoldStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(RequestRow.class, TimerRow.class, LegRow.class, CorrectedRow.class, ServingRow.class)
                .sql();
    }
}
