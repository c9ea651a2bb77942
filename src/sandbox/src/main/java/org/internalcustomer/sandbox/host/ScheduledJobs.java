package org.internalcustomer.sandbox.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the scheduler runs, as the admin page <em>Scheduled jobs</em> shows it. */
public interface ScheduledJobs {

    /** @param outcome of the last run, in words; empty before the first */
    record Job(
            String id,
            String runner,
            String runMode,
            String schedule,
            Optional<Instant> next,
            Optional<Instant> lastStarted,
            Duration lastDuration,
            String outcome) {}

    List<Job> list();

    /** Runs the job at once, on this node, in the scheduler's thread. */
    void runNow(String jobId);
}
