package org.internalcustomer.jira.request;

import java.time.Duration;
import org.internalcustomer.jira.host.job.Jobs;
import org.internalcustomer.jira.host.startup.StartupTask;

/** Once a minute, on one node: tells what a node that died did not. */
final class TellTheRest implements StartupTask {

    private static final String NAME = "telling";

    private final Telling telling;
    private final Jobs jobs;

    TellTheRest(Telling telling, Jobs jobs) {
        this.telling = telling;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        jobs.oncePerCluster(NAME, Duration.ofMinutes(1), telling::tellTheRest);
    }

    @Override
    public void stop() {
        jobs.unregister(NAME);
    }
}
