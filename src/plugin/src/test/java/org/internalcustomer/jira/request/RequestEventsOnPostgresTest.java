package org.internalcustomer.jira.request;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class RequestEventsOnPostgresTest extends RequestEventsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(RequestEventRow.class).sql();
    }
}
