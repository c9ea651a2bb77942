package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class UntoldRatingsOnH2Test extends UntoldRatingsContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(InvitationRow.class, ResponseRow.class, TokenRow.class)
                .sql();
    }
}
