package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class AnonymousSurveysOnPostgresTest extends AnonymousSurveysContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(
                        InvitationRow.class,
                        ResponseRow.class,
                        TokenRow.class,
                        AnonymousAnswerRow.class,
                        AnonymousAskedRow.class,
                        AnonymousContactRow.class,
                        AnonymousSaltRow.class,
                        AnonymousTokenRow.class)
                .sql();
    }
}
