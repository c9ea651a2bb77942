package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Person;

/** Tells the accountable department that the customer contests a pause. */
interface ContestNotice {

    /** @param key of the event, so that it is told once */
    void send(Issue issue, Optional<String> department, String key, Person by, String note);
}
