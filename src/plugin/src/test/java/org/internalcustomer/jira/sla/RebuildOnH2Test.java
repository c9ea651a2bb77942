package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class RebuildOnH2Test extends RebuildContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(
                        DirtyRow.class,
                        RequestRow.class,
                        TimerRow.class,
                        LegRow.class,
                        CorrectedRow.class,
                        ServingRow.class,
                        JobRunRow.class,
                        JobChangeRow.class)
                .sql();
    }
}
