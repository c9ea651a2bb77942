package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.sql.TestDatabase;

class SupportersOnH2Test extends SupportersContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.h2(
                DirtyRow.class, RequestRow.class, TimerRow.class, LegRow.class, CorrectedRow.class, ServingRow.class);
    }
}
