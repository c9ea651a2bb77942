package org.internalcustomer.jira.alert;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class AlertsOnH2Test extends AlertsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(FiringRow.class, AlertActionRow.class, OutboxRow.class)
                .sql();
    }
}
