package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.internalcustomer.jira.host.request.OpenOffers.Asked;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;

/** Who may answer and take back an offer. */
interface HandOffRights {

    /** Whether the person is a member of that department today. */
    boolean belongs(String userKey, String department);

    /** Whether the person who asks administers the issue's project. */
    boolean administers(Issue issue);

    /** Members of the department asked, and who administers the project. */
    boolean mayAnswer(Issue issue, Asked asked, String userKey);

    /** Who offered it, members of the accountable department, and who administers the project. */
    boolean mayWithdraw(Issue issue, Standing standing, List<RequestEvent> said, String userKey);
}
