package org.internalcustomer.jira.host.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.Supplier;

/**
 * Recurring work in Jira's scheduler, and pieces of work on threads of our own. Every node registers what it can run; the
 * schedule belongs to the cluster.
 */
public final class Jobs {

    private static final String OURS = "org.internalcustomer.";

    private final SchedulerService scheduler;
    private final InstantSource clock;
    private final JiraThread jiraThread;

    public Jobs(SchedulerService scheduler, InstantSource clock, JiraThread jiraThread) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.jiraThread = jiraThread;
    }

    /** One piece of work on a thread of ours, as Jira expects it. */
    public <T> T onOwnThread(Supplier<T> piece) {
        return jiraThread.call(piece);
    }

    /** Runs on this node every interval, rounded up to minutes by Jira. */
    public void everyNode(String name, Duration interval, Runnable work) {
        schedule(name, RunMode.RUN_LOCALLY, interval, work);
    }

    /** Runs on one node of the cluster every interval, rounded up to minutes by Jira. */
    public void oncePerCluster(String name, Duration interval, Runnable work) {
        schedule(name, RunMode.RUN_ONCE_PER_CLUSTER, interval, work);
    }

    /** This node runs it no more; the cluster's schedule stays for the others. */
    public void unregister(String name) {
        scheduler.unregisterJobRunner(runnerKey(name));
    }

    private void schedule(String name, RunMode mode, Duration interval, Runnable work) {
        JobRunner runner = request -> {
            work.run();
            return JobRunnerResponse.success();
        };
        scheduler.registerJobRunner(runnerKey(name), runner);
        if (mode == RunMode.RUN_ONCE_PER_CLUSTER && isScheduled(name, interval)) {
            return;
        }
        Date first = Date.from(clock.instant().plus(interval));
        JobConfig config = JobConfig.forJobRunnerKey(runnerKey(name))
                .withRunMode(mode)
                .withSchedule(Schedule.forInterval(interval.toMillis(), first));
        try {
            scheduler.scheduleJob(jobId(name, interval), config);
        } catch (SchedulerServiceException refused) {
            throw new IllegalStateException("Jira's scheduler refused the job " + name, refused);
        }
    }

    private boolean isScheduled(String name, Duration interval) {
        return scheduler.getJobDetails(jobId(name, interval)) != null;
    }

    private static JobRunnerKey runnerKey(String name) {
        return JobRunnerKey.of(OURS + name);
    }

    /** The interval is part of the id: a schedule that differs is another job. */
    private static JobId jobId(String name, Duration interval) {
        return JobId.of(OURS + name + "." + interval);
    }
}
