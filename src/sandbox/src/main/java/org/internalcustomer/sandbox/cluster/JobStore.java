package org.internalcustomer.sandbox.cluster;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where jobs are kept: those of the cluster in the database, those of this node in memory. */
interface JobStore {

    void put(JobRow job);

    void remove(JobId id);

    Optional<JobRow> find(JobId id);

    List<JobRow> all();

    /** True for the one caller who may run the job that was due at {@code due}. */
    boolean claim(JobRow job, Instant due, Instant now);

    void ended(JobId id, Duration took, String outcome);
}
