package org.internalcustomer.jira.request;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class RequestEventsOnH2Test extends RequestEventsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(RequestEventRow.class).sql();
    }
}
