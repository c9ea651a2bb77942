package org.internalcustomer.jira.host.customer;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class CustomerLinksOnH2Test extends CustomerLinksContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(CustomerLinkRow.class).sql();
    }
}
