package org.internalcustomer.jira.host.mail;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class OutboxOnH2Test extends OutboxContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(OutboxRow.class).sql();
    }
}
