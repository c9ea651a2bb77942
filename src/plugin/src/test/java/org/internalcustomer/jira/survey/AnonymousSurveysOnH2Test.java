package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;

class AnonymousSurveysOnH2Test extends AnonymousSurveysContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.h2(
                        InvitationRow.class,
                        ResponseRow.class,
                        TokenRow.class,
                        AnonymousAnswerRow.class,
                        AnonymousAskedRow.class,
                        AnonymousContactRow.class,
                        AnonymousSaltRow.class,
                        AnonymousTokenRow.class,
                        OutboxRow.class)
                .sql();
    }
}
