package org.internalcustomer.sandbox.cluster;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The cluster's jobs: they outlive restarts, and a run belongs to the node that moves its row on. */
final class ClusterJobs implements JobStore {

    private static final int LONGEST_OUTCOME = 2000;

    private final Jdbi jdbi;

    ClusterJobs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void put(JobRow job) {
        jdbi.useTransaction(handle -> {
            delete(handle, job.id());
            handle.createUpdate("insert into sandbox_job (job_id, runner_key, run_mode, schedule_kind, interval_millis,"
                            + " cron, first_run, parameters, next_run, last_started, last_millis, outcome) values (:id,"
                            + " :runner, :mode, 'interval', :interval, '', :first, :parameters, :next, :started, :took,"
                            + " :outcome)")
                    .bind("id", job.id().toString())
                    .bind("runner", job.runner().toString())
                    .bind("mode", job.mode().name())
                    .bind("interval", job.interval().toMillis())
                    .bind("first", millis(job.first()))
                    .bind("parameters", job.parameters())
                    .bind("next", millis(job.next()))
                    .bind("started", millis(job.lastStarted()))
                    .bind("took", job.lastDuration().toMillis())
                    .bind("outcome", job.outcome())
                    .execute();
        });
    }

    private static Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }

    @Override
    public void remove(JobId id) {
        jdbi.useHandle(handle -> delete(handle, id));
    }

    private static void delete(Handle handle, JobId id) {
        handle.execute("delete from sandbox_job where job_id = ?", id.toString());
    }

    @Override
    public Optional<JobRow> find(JobId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from sandbox_job where job_id = :id")
                .bind("id", id.toString())
                .map(ClusterJobs::row)
                .findOne());
    }

    @Override
    public List<JobRow> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from sandbox_job order by job_id")
                .map(ClusterJobs::row)
                .list());
    }

    @Override
    public boolean claim(JobRow job, Instant due, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update sandbox_job set next_run = :next, last_started ="
                                + " :now where job_id = :id and next_run = :due")
                        .bind("next", millis(job.after(now)))
                        .bind("now", now.toEpochMilli())
                        .bind("id", job.id().toString())
                        .bind("due", due.toEpochMilli())
                        .execute())
                == 1;
    }

    @Override
    public void ended(JobId id, Duration took, String outcome) {
        String kept = outcome.length() > LONGEST_OUTCOME ? outcome.substring(0, LONGEST_OUTCOME) : outcome;
        jdbi.useHandle(handle -> handle.execute(
                "update sandbox_job set last_millis = ?, outcome = ? where job_id = ?",
                took.toMillis(),
                kept,
                id.toString()));
    }

    private static JobRow row(ResultSet row, StatementContext context) throws SQLException {
        return new JobRow(
                JobId.of(row.getString("job_id")),
                JobRunnerKey.of(row.getString("runner_key")),
                RunMode.valueOf(row.getString("run_mode")),
                Duration.ofMillis(row.getLong("interval_millis")),
                instant(row, "first_run"),
                row.getString("parameters"),
                instant(row, "next_run"),
                instant(row, "last_started"),
                Duration.ofMillis(row.getLong("last_millis")),
                row.getString("outcome"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
