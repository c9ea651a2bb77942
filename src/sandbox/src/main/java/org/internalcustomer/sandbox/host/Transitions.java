package org.internalcustomer.sandbox.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** The steps of the workflow that an issue can take next; taken through {@code IssueService.transition}. */
public interface Transitions {

    /** @param name in the language of the current user @param asksResolution true where a resolution must be chosen */
    record Transition(int id, String name, Status to, boolean asksResolution) {}

    /** What {@code user} (null for nobody) may do with {@code issue} now, in the workflow's order. */
    List<Transition> available(Issue issue, ApplicationUser user);
}
