package org.internalcustomer.jira.sla;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.internalcustomer.jira.host.request.DirtyRequests;

/** Marks issues as dirty and wakes this node's worker; knows nothing of how they are folded. */
public final class DirtyMarks implements DirtyRequests {

    private final DirtyClaims claims;
    private final Semaphore bell = new Semaphore(1);

    DirtyMarks(DirtyClaims claims) {
        this.claims = claims;
    }

    @Override
    public void mark(long issueId, Cause cause) {
        mark(List.of(issueId), cause);
    }

    @Override
    public void mark(Collection<Long> issueIds, Cause cause) {
        claims.insert(issueIds, cause);
        wake();
    }

    @Override
    public boolean isDirty(long issueId) {
        return claims.isDirty(issueId);
    }

    @Override
    public long count() {
        return claims.count();
    }

    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    void awaitWake() throws InterruptedException {
        bell.acquire();
    }
}
