package org.internalcustomer.jira.alert;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class AlertsOnPostgresTest extends AlertsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(FiringRow.class, AlertActionRow.class, OutboxRow.class)
                .sql();
    }
}
