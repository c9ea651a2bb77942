package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import org.internalcustomer.jira.host.access.Person;

/** How the provider's people hear of thanks. */
interface KudosMail {

    void tell(Issue issue, Thanks thanks, Person by);
}
