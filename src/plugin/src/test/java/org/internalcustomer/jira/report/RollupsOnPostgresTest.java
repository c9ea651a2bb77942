package org.internalcustomer.jira.report;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class RollupsOnPostgresTest extends RollupsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(FactRow.class, RollupRow.class, MarkedDayRow.class)
                .sql();
    }
}
