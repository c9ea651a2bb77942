package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** What was ever changed about an issue. */
@FunctionalInterface
public interface IssueChanges {

    /** In order. */
    List<ChangeGroup> changes(Issue issue);
}
