package org.internalcustomer.sandbox.cluster;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Date;

/** One run of a job. */
record JobRun(Instant started, JobId id, JobConfig config) implements JobRunnerRequest {

    @Override
    public Date getStartTime() {
        return Date.from(started);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return Thread.currentThread().isInterrupted();
    }
}
