package org.internalcustomer.jira.pulse;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class PulseStoreOnH2Test extends PulseStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(
                        PulseAskedRow.class,
                        PulseTokenRow.class,
                        PulseAnswerRow.class,
                        PulseWaveRow.class,
                        OutboxRow.class)
                .sql();
    }
}
