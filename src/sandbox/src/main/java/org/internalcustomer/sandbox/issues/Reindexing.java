package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.sandbox.fields.FieldIndex;

/** Reads issues anew and makes their present values searchable, calculated ones too. */
record Reindexing(FieldIndex index, IssueManager issues) implements IssueIndexingService {

    @Override
    public void reIndex(Issue issue) throws IndexException {
        if (issue == null || issue.getId() == null) {
            throw new IndexException("only a stored issue can be indexed");
        }
        index.write(List.of(current(issue)));
    }

    /** The answer is how many milliseconds it took. */
    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> changed) throws IndexException {
        long begin = System.nanoTime();
        for (Issue issue : changed) {
            if (issue.getId() == null) {
                throw new IndexException("only stored issues can be indexed");
            }
        }
        index.write(changed.stream().map(this::current).toList());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private Issue current(Issue issue) {
        Issue now = issues.getIssueObject(issue.getId());
        return now == null ? issue : now;
    }
}
