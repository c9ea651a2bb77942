package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.jira.host.job.Jobs;
import org.internalcustomer.jira.host.startup.StartupTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread per node that folds what is dirty. It is woken by every change on this node, and once a minute for what other
 * nodes left behind.
 */
public final class Worker implements StartupTask {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final String BACKSTOP = "worker";
    private static final long PAUSE_AFTER_FAILURE_SECONDS = 5;

    private final DirtyMarks marks;
    private final FoldBatch batch;
    private final Jobs jobs;
    private volatile Thread thread;

    Worker(DirtyMarks marks, FoldBatch batch, Jobs jobs) {
        this.marks = marks;
        this.batch = batch;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "worker";
    }

    @Override
    public void start() {
        thread = new Thread(this::work, "internal-customer-worker");
        thread.setDaemon(true);
        thread.start();
        jobs.everyNode(BACKSTOP, Duration.ofMinutes(1), marks::wake);
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

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                marks.awaitWake();
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
                more = jobs.onOwnThread(batch::fold) > 0;
            } catch (RuntimeException | LinkageError failed) {
                LOG.warn("Could not fold a batch of issues; it will be tried again", failed);
                TimeUnit.SECONDS.sleep(PAUSE_AFTER_FAILURE_SECONDS);
                more = false;
                marks.wake();
            }
        }
    }
}
