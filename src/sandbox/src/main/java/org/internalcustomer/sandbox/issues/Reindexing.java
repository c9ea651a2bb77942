package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import org.internalcustomer.sandbox.fields.FieldIndex;

/** Makes an issue's present values searchable, calculated ones too. */
record Reindexing(FieldIndex index) implements IssueIndexingService {

    /** Returns how long it took, in milliseconds. */
    @Override
    public long reIndex(Issue issue) throws IndexException {
        if (issue == null || issue.getId() == null) {
            throw new IndexException("only a stored issue can be indexed");
        }
        long start = System.nanoTime();
        index.write(issue);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
