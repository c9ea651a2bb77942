package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How far one long job has come on this node. */
final class JobProgress {

    private final String name;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private volatile boolean running;
    private volatile boolean cancelled;
    private volatile Instant started;
    private volatile Instant finished;
    private volatile String problem = "";

    JobProgress(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isRunning() {
        return running;
    }

    /** The job looks here between its steps. */
    boolean isCancelled() {
        return cancelled;
    }

    long done() {
        return done.get();
    }

    long total() {
        return total.get();
    }

    Optional<Instant> started() {
        return Optional.ofNullable(started);
    }

    Optional<Instant> finished() {
        return Optional.ofNullable(finished);
    }

    /** A key of our texts where the last run failed; empty if it did not. */
    String problem() {
        return problem;
    }

    synchronized boolean begin(Instant now) {
        if (running) {
            return false;
        }
        running = true;
        cancelled = false;
        started = now;
        finished = null;
        problem = "";
        done.set(0);
        total.set(0);
        return true;
    }

    void end(Instant now, String why) {
        finished = now;
        problem = why;
        running = false;
    }

    void cancel() {
        cancelled = true;
    }

    void expect(long more) {
        total.addAndGet(more);
    }

    void advance(long steps) {
        done.addAndGet(steps);
    }
}
