package org.internalcustomer.jira.alert;

import java.util.Collection;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Forgets what fired for issues that are gone. An issue that only left our projects may come back: it is not told twice. */
final class ForgottenFirings implements RequestObserver {

    private final Sql sql;

    ForgottenFirings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {}

    @Override
    public void leftOut(Collection<Long> issueIds) {}

    @Override
    public void deleted(Collection<Long> issueIds) {
        String gone = " WHERE " + InList.matching("{ISSUE_ID}", issueIds);
        sql.change(db -> {
            db.update("DELETE FROM [ALERT_ACTION]" + gone, issueIds.toArray());
            db.update("DELETE FROM [FIRING]" + gone, issueIds.toArray());
        });
    }
}
