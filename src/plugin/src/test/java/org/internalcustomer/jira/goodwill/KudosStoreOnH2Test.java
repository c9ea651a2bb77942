package org.internalcustomer.jira.goodwill;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class KudosStoreOnH2Test extends KudosStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(KudosRow.class, OutboxRow.class).sql();
    }
}
