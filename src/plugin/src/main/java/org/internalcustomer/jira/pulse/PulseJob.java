package org.internalcustomer.jira.pulse;

import java.time.Duration;
import org.internalcustomer.jira.host.job.Jobs;
import org.internalcustomer.jira.host.startup.StartupTask;

/** Looks once a minute, on one node of the cluster, whether a quarter has begun and whom to ask now: two small reads. */
final class PulseJob implements StartupTask {

    private static final String NAME = "pulse";

    private final Jobs jobs;
    private final AskPulse asking;

    PulseJob(Jobs jobs, AskPulse asking) {
        this.jobs = jobs;
        this.asking = asking;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        jobs.oncePerCluster(NAME, Duration.ofMinutes(1), asking::run);
    }

    @Override
    public void stop() {
        jobs.unregister(NAME);
    }
}
