package org.internalcustomer.jira.sla;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.job.JiraThread;
import org.internalcustomer.jira.host.job.Locks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The long jobs of this node: each at most once at a time in the whole cluster. */
public final class LongJobs {

    private static final Logger LOG = LoggerFactory.getLogger(LongJobs.class);

    /** What went wrong, as keys of our texts; the log says why. */
    private static final String PROBLEM = "internal-customer.sla.job.";

    private final Map<String, LongJob> jobs = new LinkedHashMap<>();
    private final Map<String, JobProgress> progress = new LinkedHashMap<>();
    private final Locks locks;
    private final InstantSource clock;
    private final JiraThread jiraThread;

    LongJobs(List<LongJob> jobs, Locks locks, InstantSource clock, JiraThread jiraThread) {
        for (LongJob job : jobs) {
            this.jobs.put(job.name(), job);
            this.progress.put(job.name(), new JobProgress(job.name()));
        }
        this.locks = locks;
        this.clock = clock;
        this.jiraThread = jiraThread;
    }

    List<JobProgress> all() {
        return List.copyOf(progress.values());
    }

    /** In a thread of its own. */
    JobProgress start(String name) {
        JobProgress of = progressOf(name);
        if (!of.begin(clock.instant())) {
            throw new Conflict("internal-customer.sla.job.running", name);
        }
        Thread thread =
                new Thread(() -> jiraThread.run(() -> runLocked(jobs.get(name), of)), "internal-customer-" + name);
        thread.setDaemon(true);
        thread.start();
        return of;
    }

    /** In the caller's thread, unless it is running already. */
    void runNow(String name) {
        JobProgress of = progressOf(name);
        if (of.begin(clock.instant())) {
            runLocked(jobs.get(name), of);
        }
    }

    JobProgress cancel(String name) {
        JobProgress of = progressOf(name);
        of.cancel();
        return of;
    }

    void cancelAll() {
        progress.values().forEach(JobProgress::cancel);
    }

    private JobProgress progressOf(String name) {
        JobProgress of = progress.get(name);
        if (of == null) {
            throw NotFound.of("job", name);
        }
        return of;
    }

    private void runLocked(LongJob job, JobProgress of) {
        String problem = "";
        try {
            if (!locks.ifFree("job." + job.name(), () -> job.run(of))) {
                problem = PROBLEM + "elsewhere";
            }
        } catch (RuntimeException failed) {
            LOG.warn("The job '{}' failed", job.name(), failed);
            problem = PROBLEM + "failed";
        } finally {
            of.end(clock.instant(), problem);
        }
    }
}
