package org.internalcustomer.jira.host.job;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.jira.host.startup.StartupTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done soon after somebody asks for it, on a thread of its own, however often it was asked for meanwhile;
 * once a minute it is done anyhow. Only one node of the cluster does it at a time.
 */
public final class WokenWork implements StartupTask {

    private static final Logger LOG = LoggerFactory.getLogger(WokenWork.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final String name;
    private final Runnable work;
    private final Duration rest;
    private final int restPerWork;
    private final Jobs jobs;
    private final Locks locks;
    private final Semaphore bell = new Semaphore(0);
    private volatile Thread thread;

    /** @param restMillis between two times, so that a flood of changes is taken together */
    public WokenWork(String name, Runnable work, long restMillis, Jobs jobs, Locks locks) {
        this(name, work, restMillis, 0, jobs, locks);
    }

    /**
     * @param restMillis at least so long between two times
     * @param restPerWork and at least so many times as long as the work took, so that a long one leaves time to others
     */
    public WokenWork(String name, Runnable work, long restMillis, int restPerWork, Jobs jobs, Locks locks) {
        this.name = name;
        this.work = work;
        this.rest = Duration.ofMillis(restMillis);
        this.restPerWork = restPerWork;
        this.jobs = jobs;
        this.locks = locks;
    }

    /** Returns at once. */
    public void wake() {
        bell.release();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        thread = new Thread(this::run, "internal-customer-" + name);
        thread.setDaemon(true);
        thread.start();
        jobs.everyNode(name, Duration.ofMinutes(1), this::wake);
        wake();
    }

    @Override
    public void stop() {
        jobs.unregister(name);
        Thread working = thread;
        if (working == null) {
            return;
        }
        working.interrupt();
        try {
            working.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                bell.acquire();
                bell.drainPermits();
                long began = System.nanoTime();
                workOnce();
                TimeUnit.MILLISECONDS.sleep(
                        rest(Duration.ofNanos(System.nanoTime() - began)).toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** At most five minutes, unless the least is longer. */
    Duration rest(Duration took) {
        Duration asked = took.multipliedBy(restPerWork);
        Duration most = asked.compareTo(LONGEST_REST) < 0 ? asked : LONGEST_REST;
        return most.compareTo(rest) < 0 ? rest : most;
    }

    private void workOnce() {
        try {
            if (!jobs.onOwnThread(() -> locks.ifFree(name, work))) {
                LOG.debug("Another node is at {}", name);
            }
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Could not do '{}'; it will be tried again", name, failed);
        }
    }
}
