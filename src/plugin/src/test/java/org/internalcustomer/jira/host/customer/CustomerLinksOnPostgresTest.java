package org.internalcustomer.jira.host.customer;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class CustomerLinksOnPostgresTest extends CustomerLinksContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(CustomerLinkRow.class).sql();
    }
}
