package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import org.internalcustomer.core.dispute.Stage;

/** How people hear of a dispute; of the same thing once, however often it is told. */
interface DisputeNotices {

    void turn(Issue issue, Dispute dispute, Stage stage);

    void ruled(Issue issue, Dispute dispute);
}
