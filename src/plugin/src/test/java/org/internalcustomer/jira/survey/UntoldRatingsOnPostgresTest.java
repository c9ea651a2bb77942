package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class UntoldRatingsOnPostgresTest extends UntoldRatingsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(InvitationRow.class, ResponseRow.class, TokenRow.class)
                .sql();
    }
}
