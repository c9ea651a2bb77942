package org.internalcustomer.sandbox.cluster;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * A scheduled job with its state.
 *
 * @param interval zero when it runs once
 * @param next empty when it will not run again
 */
record JobRow(
        JobId id,
        JobRunnerKey runner,
        RunMode mode,
        Duration interval,
        Optional<Instant> first,
        String parameters,
        Optional<Instant> next,
        Optional<Instant> lastStarted,
        Duration lastDuration,
        String outcome) {

    /** Jira rounds intervals up to whole minutes. */
    static Duration rounded(Duration interval) {
        long minutes = interval.plusMinutes(1).minusMillis(1).toMinutes();
        return Duration.ofMinutes(minutes);
    }

    JobConfig config() {
        Date start = first.map(Date::from).orElse(null);
        Schedule schedule =
                interval.isZero() ? Schedule.runOnce(start) : Schedule.forInterval(interval.toMillis(), start);
        return JobConfig.forJobRunnerKey(runner)
                .withRunMode(mode)
                .withSchedule(schedule)
                .withParameters(JobParameters.read(parameters));
    }

    /** The time after a run that starts {@code now}; empty when that was the only one. */
    Optional<Instant> after(Instant now) {
        return interval.isZero() ? Optional.empty() : Optional.of(now.plus(interval));
    }

    JobRow started(Instant now) {
        return new JobRow(
                id, runner, mode, interval, first, parameters, after(now), Optional.of(now), lastDuration, outcome);
    }

    JobRow ended(Duration took, String how) {
        return new JobRow(id, runner, mode, interval, first, parameters, next, lastStarted, took, how);
    }
}
