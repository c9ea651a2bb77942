package org.internalcustomer.jira.host.mail;

import org.internalcustomer.jira.host.sql.TestDatabase;

class OutboxOnH2Test extends OutboxContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.h2(OutboxRow.class);
    }
}
