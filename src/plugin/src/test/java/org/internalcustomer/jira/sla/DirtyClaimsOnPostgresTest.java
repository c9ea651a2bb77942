package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class DirtyClaimsOnPostgresTest extends DirtyClaimsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(DirtyRow.class).sql();
    }
}
