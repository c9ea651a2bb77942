package org.internalcustomer.jira.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.jira.host.request.DirtyRequests;

/** What was marked to be computed again, in memory. */
final class MarksInMemory implements DirtyRequests {

    final List<Long> issueIds = new ArrayList<>();

    @Override
    public void mark(long issueId, Cause cause) {
        issueIds.add(issueId);
    }

    @Override
    public void mark(Collection<Long> all, Cause cause) {
        all.forEach(id -> mark(id, cause));
    }

    @Override
    public boolean isDirty(long issueId) {
        return issueIds.contains(issueId);
    }

    @Override
    public long count() {
        return issueIds.size();
    }
}
