package org.internalcustomer.jira.quality;

import com.atlassian.jira.issue.Issue;
import java.util.Set;

/** What must be known of people and settings to rate a request. */
interface QualitySurroundings {

    /** Whether the work is for that person. */
    boolean isCustomer(Issue issue, String userKey);

    /** Keys of the departments in use that the person belongs to, and of those that were merged into them. */
    Set<String> departmentsOf(String userKey);

    /** The key itself, or the key of the department that it was merged into. */
    String canonical(String department);

    /** For how many days after the resolution it can be rated. */
    int daysOpen();
}
