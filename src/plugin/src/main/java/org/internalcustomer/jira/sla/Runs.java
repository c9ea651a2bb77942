package org.internalcustomer.jira.sla;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.job.JiraThread;
import org.internalcustomer.jira.host.job.Locks;
import org.internalcustomer.jira.sla.Run.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on runs, each on one node of the cluster at a time, on a thread of its own. Whoever asks may leave; a run whose
 * node died is gone on with by the next one that looks.
 */
public final class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final String FAILED = "internal-customer.sla.job.failed";

    private final Map<String, PagedJob> jobs;
    private final RunStore store;
    private final Locks locks;
    private final JiraThread jiraThread;
    private final Set<Long> here = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    Runs(List<PagedJob> jobs, RunStore store, Locks locks, JiraThread jiraThread) {
        this.jobs = jobs.stream().collect(Collectors.toMap(PagedJob::name, Function.identity()));
        this.store = store;
        this.locks = locks;
        this.jiraThread = jiraThread;
    }

    Run start(Run.Job job, long total, String asked, String by) {
        Run run = store.begin(job, total, asked, by);
        work(run);
        return run;
    }

    Optional<Run> latest(Run.Job job) {
        return store.latest(job);
    }

    void pause(Run.Job job) {
        Run run = active(job);
        if (!store.turn(run.id(), State.RUNNING, State.PAUSED)) {
            throw new Conflict("internal-customer.sla.job.not-running", job.name());
        }
    }

    void resume(Run.Job job) {
        Run run = active(job);
        if (!store.turn(run.id(), State.PAUSED, State.RUNNING)) {
            throw new Conflict("internal-customer.sla.job.not-paused", job.name());
        }
        work(run);
    }

    void cancel(Run.Job job) {
        Run run = active(job);
        if (store.end(run.id(), State.CANCELLED, "")) {
            jobs.get(job.name()).calledOff(run);
        }
    }

    /** Those that nobody works on any more; those that somebody does are left to them. */
    void goOn() {
        store.running().forEach(this::work);
    }

    /** What runs on this node pauses by itself until some node looks again. */
    void stop() {
        stopped = true;
    }

    /** In the caller's thread: page by page until it ends, or somebody wants something else. */
    void workOn(long id) {
        Optional<Run> run = store.run(id).filter(found -> found.state() == State.RUNNING);
        while (run.isPresent() && !stopped) {
            Run current = run.get();
            run = jiraThread.call(() -> onePage(current));
        }
    }

    private Optional<Run> onePage(Run run) {
        PagedJob job = jobs.get(run.job().name());
        try {
            Optional<Run> next = job.page(run);
            if (next.isEmpty()) {
                if (store.end(run.id(), State.DONE, "")) {
                    job.finished(run);
                }
                return Optional.empty();
            }
            return store.run(run.id()).filter(found -> found.state() == State.RUNNING);
        } catch (BadInput impossible) {
            store.end(run.id(), State.FAILED, impossible.getMessage());
        } catch (RuntimeException | LinkageError failed) {
            if (stopped) {
                return Optional.empty();
            }
            LOG.warn("The job '{}' failed", run.job().key(), failed);
            store.end(run.id(), State.FAILED, FAILED);
        }
        return Optional.empty();
    }

    private void work(Run run) {
        if (stopped || !here.add(run.id())) {
            return;
        }
        Thread thread = new Thread(
                () -> {
                    boolean mine = false;
                    try {
                        mine = locks.ifFree("job." + run.job().key(), () -> workOn(run.id()));
                    } finally {
                        here.remove(run.id());
                    }
                    if (mine) {
                        workIfResumedMeanwhile(run);
                    }
                },
                "internal-customer-" + run.job().name());
        thread.setDaemon(true);
        thread.start();
    }

    private void workIfResumedMeanwhile(Run run) {
        store.run(run.id()).filter(found -> found.state() == State.RUNNING).ifPresent(this::work);
    }

    private Run active(Run.Job job) {
        return store.latest(job).filter(Run::isActive).orElseThrow(() -> NotFound.of("job", job.name()));
    }
}
