package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.jira.host.job.JiraThread;
import org.internalcustomer.jira.host.job.Jobs;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.startup.StartupTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread per node that folds what is dirty. It is woken by every change on this node, and once a minute for what other
 * nodes left behind.
 */
public final class Worker implements StartupTask, DirtyRequests {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final String BACKSTOP = "worker";
    private static final long PAUSE_AFTER_FAILURE_SECONDS = 5;

    private final DirtyClaims claims;
    private final FoldBatch batch;
    private final Jobs jobs;
    private final Semaphore bell = new Semaphore(1);
    private volatile Thread thread;

    Worker(DirtyClaims claims, FoldBatch batch, Jobs jobs) {
        this.claims = claims;
        this.batch = batch;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "worker";
    }

    @Override
    public void start() {
        thread = new Thread(() -> JiraThread.run(this::work), "internal-customer-worker");
        thread.setDaemon(true);
        thread.start();
        jobs.everyNode(BACKSTOP, Duration.ofMinutes(1), this::wake);
    }

    @Override
    public void stop() {
        jobs.unregister(BACKSTOP);
        Thread working = thread;
        if (working == null) {
            return;
        }
        working.interrupt();
        try {
            working.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
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
    public long count() {
        return claims.count();
    }

    private void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                bell.acquire();
                foldUntilClean();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void foldUntilClean() throws InterruptedException {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            try {
                more = batch.fold() > 0;
            } catch (RuntimeException failed) {
                LOG.warn("Could not fold a batch of issues; it will be tried again", failed);
                TimeUnit.SECONDS.sleep(PAUSE_AFTER_FAILURE_SECONDS);
                more = false;
                wake();
            }
        }
    }
}
