package org.internalcustomer.jira.report;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class RollupsOnH2Test extends RollupsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(FactRow.class, RollupRow.class, MarkedDayRow.class)
                .sql();
    }
}
