package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.mail.OutgoingMail;

/** How the provider's people hear of thanks. */
interface KudosMail {

    /** To each of them one, under keys that no other thanks have. */
    List<OutgoingMail> about(Issue issue, Thanks thanks, Person by);
}
