package org.internalcustomer.jira.host.mail;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class OutboxOnPostgresTest extends OutboxContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(OutboxRow.class).sql();
    }
}
