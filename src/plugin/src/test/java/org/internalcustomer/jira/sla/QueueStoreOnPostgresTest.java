package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class QueueStoreOnPostgresTest extends QueueStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(
                        RequestRow.class, TimerRow.class, LegRow.class, CorrectedRow.class, ServingRow.class)
                .sql();
    }

    @Override
    void assertIsReadInOrder(String plan) {
        assertThat(plan).contains("Index Scan").doesNotContain("Sort");
    }

    /** Of a table where all rows fit the first ones are as good; it is not to sort or to combine bitmaps. */
    @Override
    void assertIsCountedByItsIndex(String plan) {
        assertThat(plan).containsPattern("Index Only Scan|Index Scan|Seq Scan").doesNotContain("Bitmap");
    }
}
