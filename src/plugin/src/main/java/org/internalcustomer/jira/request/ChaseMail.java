package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.request.ChaseLog.LastWord;

/** How the accountable department hears of a chase. */
interface ChaseMail {

    /**
     * Tells whoever can be reached and may see the issue.
     *
     * @param number how many times the request has been chased now
     * @param department empty for nobody
     */
    void tell(Issue issue, Person customer, int number, String department, Optional<LastWord> lastWord);
}
