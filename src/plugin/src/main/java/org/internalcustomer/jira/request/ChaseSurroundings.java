package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;

/** What a chase has to know of Jira and the configuration. */
interface ChaseSurroundings {

    /** For whom the work is. */
    Parties parties(Issue issue);

    /** What the comment says; empty where it is gone, or kept from the customer by now. */
    String words(long commentId);

    /** When the department's calendar opens on a later date; empty if it never does. */
    Optional<Instant> nextWorkingDay(Optional<String> department, Instant after);
}
