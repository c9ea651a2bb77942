package org.internalcustomer.jira.sla;

import java.time.Duration;
import org.internalcustomer.jira.host.config.ConfigurationWatch;
import org.internalcustomer.jira.host.job.Jobs;
import org.internalcustomer.jira.host.mail.StoredOutbox;
import org.internalcustomer.jira.host.startup.StartupTask;

/** What happens by itself: reconciliation, sweep, and mails that nobody has taken yet. */
final class RecurringWork implements StartupTask, ConfigurationWatch.Reaction {

    private static final String RECONCILIATION = "reconciliation";
    private static final String NIGHTLY = "reconciliation-nightly";
    private static final String SWEEP = "sweep";
    private static final String OUTBOX = "outbox";
    private static final String REBUILD = "rebuild";

    private final Jobs jobs;
    private final LongJobs longJobs;
    private final Reconciliation reconciliation;
    private final Sweep sweep;
    private final Silence silence;
    private final StoredOutbox outbox;
    private final Runs runs;
    private final Rebuilds rebuilds;
    private final Outages outages;

    RecurringWork(
            Jobs jobs,
            LongJobs longJobs,
            Reconciliation reconciliation,
            Sweep sweep,
            Silence silence,
            StoredOutbox outbox,
            Runs runs,
            Rebuilds rebuilds,
            Outages outages) {
        this.jobs = jobs;
        this.longJobs = longJobs;
        this.reconciliation = reconciliation;
        this.sweep = sweep;
        this.silence = silence;
        this.outbox = outbox;
        this.runs = runs;
        this.rebuilds = rebuilds;
        this.outages = outages;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public void start() {
        jobs.oncePerCluster(RECONCILIATION, Duration.ofMinutes(10), () -> longJobs.runNow(reconciliation.name()));
        jobs.oncePerCluster(
                NIGHTLY,
                Duration.ofHours(24),
                () -> reconciliation.run(new JobProgress(NIGHTLY), Duration.ofHours(48)));
        jobs.oncePerCluster(SWEEP, Duration.ofMinutes(1), this::sweep);
        jobs.oncePerCluster(OUTBOX, Duration.ofMinutes(1), outbox::deliver);
        jobs.oncePerCluster(REBUILD, Duration.ofMinutes(1), this::rebuildIfOwed);
    }

    /**
     * After the start, and when projects were switched on or off. New versions of policies and calendars leave what was
     * before them as it was; a restatement does not, so everything is folded again.
     */
    @Override
    public void onConfiguration() {
        longJobs.runNow(reconciliation.name());
        rebuildIfOwed();
    }

    /** Once a minute, too: for versions that were published for later, and for what a node that died left behind. */
    private void rebuildIfOwed() {
        runs.goOn();
        rebuilds.startIfOwed();
        outages.goOn();
    }

    private void sweep() {
        silence.run();
        sweep.run();
    }

    @Override
    public void stop() {
        longJobs.cancelAll();
        runs.stop();
        jobs.unregister(RECONCILIATION);
        jobs.unregister(NIGHTLY);
        jobs.unregister(SWEEP);
        jobs.unregister(OUTBOX);
        jobs.unregister(REBUILD);
    }
}
