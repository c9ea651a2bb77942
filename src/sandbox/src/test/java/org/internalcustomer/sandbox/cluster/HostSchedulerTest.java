package org.internalcustomer.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.internalcustomer.sandbox.host.HostClock;
import org.internalcustomer.sandbox.issues.Schema;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs run when they are due, and those of the cluster on one node only. */
class HostSchedulerTest {

    private static final Instant NOON = Instant.parse("2016-04-08T12:00:00Z");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("probe");
    private static final JobId JOB = JobId.of("probe.job");

    private final HostClock clock = HostClock.fixedAt(NOON);
    private final Semaphore runs = new Semaphore(0);
    private HostScheduler oneNode;
    private HostScheduler otherNode;

    @BeforeEach
    void start() {
        DataSource database = TestDatabase.H2.create();
        Schema.migrate(database);
        oneNode = node(database);
        otherNode = node(database);
    }

    private HostScheduler node(DataSource database) {
        HostScheduler scheduler = new HostScheduler(Jdbi.create(database), clock);
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.release();
            return JobRunnerResponse.success("done");
        });
        scheduler.start();
        return scheduler;
    }

    @AfterEach
    void stop() {
        oneNode.close();
        otherNode.close();
    }

    private static JobConfig every(Duration interval, RunMode mode) {
        Date first = Date.from(NOON.plusSeconds(60));
        return JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(mode)
                .withSchedule(Schedule.forInterval(interval.toMillis(), first));
    }

    @Test
    void roundsIntervalsUpToWholeMinutes() throws SchedulerServiceException {
        oneNode.scheduleJob(JOB, every(Duration.ofSeconds(61), RunMode.RUN_LOCALLY));

        assertThat(oneNode.list()).singleElement().satisfies(job -> assertThat(job.schedule())
                .isEqualTo("every 2 min"));
    }

    @Test
    void runsAClusterJobOnOneNodeOnly() throws Exception {
        oneNode.scheduleJob(JOB, every(Duration.ofMinutes(5), RunMode.RUN_ONCE_PER_CLUSTER));
        assertThat(otherNode.getJobDetails(JOB).getNextRunTime()).isEqualTo(Date.from(NOON.plusSeconds(60)));

        clock.advance(Duration.ofMinutes(1));

        assertThat(runs.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(runs.tryAcquire(3, TimeUnit.SECONDS)).isFalse();
        assertThat(otherNode.getJobDetails(JOB).getNextRunTime()).isEqualTo(Date.from(NOON.plusSeconds(360)));
    }

    @Test
    void runsALocalJobOnItsOwnNode() throws Exception {
        oneNode.scheduleJob(JOB, every(Duration.ofMinutes(5), RunMode.RUN_LOCALLY));

        clock.advance(Duration.ofMinutes(1));

        assertThat(runs.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(otherNode.getJobDetails(JOB)).isNull();
    }

    @Test
    void refusesCronExpressions() {
        JobConfig config = JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forCronExpression("0 0 * * * ?"));

        assertThatThrownBy(() -> oneNode.scheduleJob(JOB, config))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("0 0 * * * ?");
    }
}
