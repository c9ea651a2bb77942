package org.internalcustomer.jira.goodwill;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class KudosStoreOnPostgresTest extends KudosStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(KudosRow.class, OutboxRow.class).sql();
    }
}
