package org.internalcustomer.sandbox.cluster;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** A scheduled job as Jira shows it. */
record JobView(JobRow row) implements JobDetails {

    @Override
    public Date getNextRunTime() {
        return row.next().map(Date::from).orElse(null);
    }

    public JobId getJobId() {
        return row.id();
    }

    public JobRunnerKey getJobRunnerKey() {
        return row.runner();
    }

    public RunMode getRunMode() {
        return row.mode();
    }

    public Schedule getSchedule() {
        return row.config().getSchedule();
    }

    public Map<String, Serializable> getParameters() {
        return row.config().getParameters();
    }
}
