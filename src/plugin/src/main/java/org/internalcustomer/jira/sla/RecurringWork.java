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

    private final Jobs jobs;
    private final LongJobs longJobs;
    private final Reconciliation reconciliation;
    private final Sweep sweep;
    private final StoredOutbox outbox;

    RecurringWork(Jobs jobs, LongJobs longJobs, Reconciliation reconciliation, Sweep sweep, StoredOutbox outbox) {
        this.jobs = jobs;
        this.longJobs = longJobs;
        this.reconciliation = reconciliation;
        this.sweep = sweep;
        this.outbox = outbox;
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
        jobs.oncePerCluster(SWEEP, Duration.ofMinutes(1), sweep::run);
        jobs.oncePerCluster(OUTBOX, Duration.ofMinutes(1), outbox::deliver);
    }

    /** After the start, and when projects were switched on or off. */
    @Override
    public void onConfiguration() {
        longJobs.runNow(reconciliation.name());
    }

    @Override
    public void stop() {
        longJobs.cancelAll();
        jobs.unregister(RECONCILIATION);
        jobs.unregister(NIGHTLY);
        jobs.unregister(SWEEP);
        jobs.unregister(OUTBOX);
    }
}
