package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** Jira's own index. */
final class JiraIndex implements IndexedFields {

    private final IssueRecords records;

    JiraIndex(IssueRecords records) {
        this.records = records;
    }

    @Override
    public void refresh(Collection<Long> issueIds) {
        for (Issue issue : records.find(issueIds)) {
            records.reindex(issue);
        }
    }
}
