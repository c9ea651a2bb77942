package org.internalcustomer.jira.host.mail;

import org.internalcustomer.jira.host.sql.TestDatabase;

class OutboxOnPostgresTest extends OutboxContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgres(OutboxRow.class);
    }
}
