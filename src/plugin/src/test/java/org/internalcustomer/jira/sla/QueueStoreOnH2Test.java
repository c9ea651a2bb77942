package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class QueueStoreOnH2Test extends QueueStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(RequestRow.class, TimerRow.class, LegRow.class, CorrectedRow.class, ServingRow.class)
                .sql();
    }

    @Override
    void assertIsReadInOrder(String plan) {
        assertThat(plan).contains("/* index sorted */");
    }

    @Override
    void assertIsCountedByItsIndex(String plan) {
        assertThat(plan).containsPattern(": (PROVIDER|ASKED) = ");
    }
}
