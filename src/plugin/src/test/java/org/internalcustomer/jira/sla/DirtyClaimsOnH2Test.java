package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class DirtyClaimsOnH2Test extends DirtyClaimsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(DirtyRow.class).sql();
    }
}
