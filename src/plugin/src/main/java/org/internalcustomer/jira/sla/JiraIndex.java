package org.internalcustomer.jira.sla;

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
        records.reindex(records.find(issueIds));
    }
}
