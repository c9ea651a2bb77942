package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** What thanks have to know of a request: whose it is, which departments worked on it, and who there. */
interface KudosSurroundings {

    Optional<String> customer(Issue issue);

    Optional<String> internalCustomer(Issue issue);

    /** Departments that have the request, or had it. */
    Set<String> providers(Issue issue);

    /** The key itself, or the key of the department that it was merged into. */
    String canonical(String department);

    /** It and the departments that were merged into it: what was said before goes by their keys. */
    Set<String> withFormerKeys(String department);

    boolean belongs(String userKey, String department);

    /** Members of the departments who took part, or are listed by name. */
    Set<String> people(Issue issue, Set<String> departments);

    /** The reporting zone. */
    ZoneId zone();
}
