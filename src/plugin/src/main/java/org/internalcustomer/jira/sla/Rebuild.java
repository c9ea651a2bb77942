package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/** Folds every known issue again from its history; ends when the worker has done so. */
final class Rebuild implements LongJob {

    private static final int PAGE = 1000;
    private static final Duration LOOK = Duration.ofMillis(500);

    private final KnownIssues known;
    private final DirtyRequests dirty;
    private final DirtyClaims claims;

    Rebuild(KnownIssues known, DirtyRequests dirty, DirtyClaims claims) {
        this.known = known;
        this.dirty = dirty;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(JobProgress progress) {
        long after = 0;
        List<Long> page = known.idsAfter(after, PAGE);
        while (!page.isEmpty() && !progress.isCancelled()) {
            dirty.mark(page, Cause.REBUILD);
            progress.expect(page.size());
            after = page.get(page.size() - 1);
            page = known.idsAfter(after, PAGE);
        }
        await(progress);
    }

    private void await(JobProgress progress) {
        long waiting = claims.count(Cause.REBUILD);
        while (waiting > 0 && !Thread.currentThread().isInterrupted()) {
            if (progress.isCancelled()) {
                claims.drop(Cause.REBUILD);
                return;
            }
            progress.advance(Math.max(0, progress.total() - waiting) - progress.done());
            LockSupport.parkNanos(LOOK.toNanos());
            waiting = claims.count(Cause.REBUILD);
        }
        progress.advance(progress.total() - progress.done());
    }
}
