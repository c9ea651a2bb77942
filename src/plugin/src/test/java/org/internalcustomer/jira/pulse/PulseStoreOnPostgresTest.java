package org.internalcustomer.jira.pulse;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class PulseStoreOnPostgresTest extends PulseStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(PulseAskedRow.class, PulseTokenRow.class, PulseAnswerRow.class, PulseWaveRow.class)
                .sql();
    }
}
