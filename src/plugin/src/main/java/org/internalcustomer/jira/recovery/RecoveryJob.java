package org.internalcustomer.jira.recovery;

import java.time.Duration;
import java.time.InstantSource;
import org.internalcustomer.jira.host.config.ConfigurationWatch;
import org.internalcustomer.jira.host.job.Jobs;
import org.internalcustomer.jira.host.startup.StartupTask;

/** Sweeps once a minute, once per cluster; after a change of the configuration everything open is looked at again. */
public final class RecoveryJob implements StartupTask, ConfigurationWatch.Reaction {

    private static final String SWEEP = "recovery-sweep";

    private final Jobs jobs;
    private final RecoverySweep sweep;
    private final RecoveryStore store;
    private final InstantSource clock;

    public RecoveryJob(Jobs jobs, RecoverySweep sweep, RecoveryStore store, InstantSource clock) {
        this.jobs = jobs;
        this.sweep = sweep;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return SWEEP;
    }

    @Override
    public void start() {
        jobs.oncePerCluster(SWEEP, Duration.ofMinutes(1), sweep::run);
    }

    /** Another calendar moves what is due. */
    @Override
    public void onConfiguration() {
        store.wakeAll(clock.instant());
    }

    @Override
    public void stop() {
        jobs.unregister(SWEEP);
    }
}
