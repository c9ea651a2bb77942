package org.internalcustomer.sandbox.cluster;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.sandbox.host.ScheduledJobs;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's scheduler: whole minutes, local jobs on every node, cluster jobs on one; a job never overlaps itself here. */
public final class HostScheduler implements SchedulerService, ScheduledJobs, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);
    private static final int WORKERS = 4;

    private final InstantSource clock;
    private final JobStore local = new LocalJobs();
    private final JobStore cluster;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(daemon("scheduler"));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemon("scheduled-job"));

    public HostScheduler(Jdbi jdbi, InstantSource clock) {
        this.clock = clock;
        this.cluster = new ClusterJobs(jdbi);
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** From here on due jobs run. */
    public void start() {
        ticks.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            Instant now = clock.instant();
            local.all().forEach(job -> runIfDue(local, job, now));
            cluster.all().forEach(job -> runIfDue(cluster, job, now));
        } catch (RuntimeException e) {
            LOG.warn("The scheduler could not look for due jobs: {}", e.getMessage());
        }
    }

    private void runIfDue(JobStore store, JobRow job, Instant now) {
        Optional<Instant> due = job.next().filter(next -> !next.isAfter(now));
        boolean canRun = runners.containsKey(job.runner()) && !running.contains(job.id());
        if (due.isPresent() && canRun && store.claim(job, due.get(), now)) {
            submit(store, job, now);
        }
    }

    private void submit(JobStore store, JobRow job, Instant now) {
        JobRunner runner = runners.get(job.runner());
        if (runner != null && running.add(job.id())) {
            workers.execute(() -> run(store, job, runner, now));
        }
    }

    private void run(JobStore store, JobRow job, JobRunner runner, Instant started) {
        long from = System.nanoTime();
        String outcome;
        try {
            JobRunnerResponse response = runner.runJob(new JobRun(started, job.id(), job.config()));
            outcome = String.valueOf(response == null ? JobRunnerResponse.success() : response);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", job.id(), e);
            outcome = String.valueOf(JobRunnerResponse.failed(e));
        } finally {
            running.remove(job.id());
        }
        store.ended(job.id(), Duration.ofNanos(System.nanoTime() - from), outcome);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig config) throws SchedulerServiceException {
        if (config.getSchedule().getCronExpression() != null) {
            throw new SchedulerServiceException("This host runs jobs at intervals only, not by cron expressions: "
                    + config.getSchedule().getCronExpression());
        }
        IntervalScheduleInfo times = config.getSchedule().getIntervalScheduleInfo();
        Optional<Instant> first = Optional.ofNullable(times.getFirstRunTime()).map(Date::toInstant);
        unscheduleJob(jobId);
        store(config.getRunMode())
                .put(new JobRow(
                        jobId,
                        config.getJobRunnerKey(),
                        config.getRunMode(),
                        JobRow.rounded(Duration.ofMillis(times.getIntervalInMillis())),
                        first,
                        JobParameters.write(config.getParameters()),
                        Optional.of(first.orElseGet(clock::instant)),
                        Optional.empty(),
                        Duration.ZERO,
                        ""));
    }

    private JobStore store(RunMode mode) {
        return mode == RunMode.RUN_LOCALLY ? local : cluster;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        local.remove(jobId);
        cluster.remove(jobId);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return find(jobId).map(JobView::new).orElse(null);
    }

    private Optional<JobRow> find(JobId jobId) {
        return local.find(jobId).or(() -> cluster.find(jobId));
    }

    @Override
    public List<Job> list() {
        List<JobRow> rows = new ArrayList<>(local.all());
        rows.addAll(cluster.all());
        return rows.stream()
                .map(row -> new Job(
                        row.id().toString(),
                        row.runner().toString(),
                        row.mode().name(),
                        row.interval().isZero()
                                ? "once"
                                : "every " + row.interval().toMinutes() + " min",
                        row.next(),
                        row.lastStarted(),
                        row.lastDuration(),
                        row.outcome()))
                .sorted(java.util.Comparator.comparing(Job::id))
                .toList();
    }

    @Override
    public void runNow(String jobId) {
        JobRow job =
                find(JobId.of(jobId)).orElseThrow(() -> new IllegalArgumentException("There is no job " + jobId + "."));
        if (!runners.containsKey(job.runner())) {
            throw new IllegalArgumentException(
                    "The runner " + job.runner() + " of this job is not registered on this node.");
        }
        JobStore store = store(job.mode());
        Instant now = clock.instant();
        job.next().ifPresent(due -> store.claim(job, due, now));
        submit(store, job, now);
    }

    @Override
    public void close() {
        ticks.shutdownNow();
        workers.shutdown();
        try {
            workers.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
