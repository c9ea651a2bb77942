package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.sql.TestDatabase;

class OutageOnPostgresTest extends OutageContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgres(
                DirtyRow.class,
                RequestRow.class,
                TimerRow.class,
                LegRow.class,
                CorrectedRow.class,
                ServingRow.class,
                JobRunRow.class,
                JobChangeRow.class,
                OutageRow.class);
    }
}
