package org.internalcustomer.sandbox.cluster;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs of this node, gone with it. */
final class LocalJobs implements JobStore {

    private final Map<JobId, JobRow> jobs = new ConcurrentHashMap<>();

    @Override
    public void put(JobRow job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void remove(JobId id) {
        jobs.remove(id);
    }

    @Override
    public Optional<JobRow> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<JobRow> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public boolean claim(JobRow job, Instant due, Instant now) {
        return jobs.computeIfPresent(job.id(), (id, present) -> present.started(now)) != null;
    }

    @Override
    public void ended(JobId id, Duration took, String outcome) {
        jobs.computeIfPresent(id, (same, job) -> job.ended(took, outcome));
    }
}
