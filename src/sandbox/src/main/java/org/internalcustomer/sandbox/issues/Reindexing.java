package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import org.internalcustomer.sandbox.fields.FieldIndex;

/** Reads the issue anew and makes its present values searchable, calculated ones too. */
record Reindexing(FieldIndex index, IssueManager issues) implements IssueIndexingService {

    @Override
    public void reIndex(Issue issue) throws IndexException {
        if (issue == null || issue.getId() == null) {
            throw new IndexException("only a stored issue can be indexed");
        }
        Issue now = issues.getIssueObject(issue.getId());
        index.write(now == null ? issue : now);
    }
}
