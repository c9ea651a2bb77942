package org.internalcustomer.jira.host.config;

import java.util.List;
import org.internalcustomer.jira.host.job.JiraThread;
import org.internalcustomer.jira.host.startup.StartupTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices on every node, within seconds, that administrators changed something. */
public final class ConfigurationWatch implements StartupTask {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationWatch.class);
    private static final long PAUSE_MILLIS = 1000;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 5000;

    private final Configurations configurations;
    private final List<Reaction> reactions;
    private final JiraThread jiraThread;
    private volatile Thread thread;

    public ConfigurationWatch(Configurations configurations, List<Reaction> reactions, JiraThread jiraThread) {
        this.configurations = configurations;
        this.reactions = List.copyOf(reactions);
        this.jiraThread = jiraThread;
    }

    /** What has to be done when the configuration is new to this node; once after the start, too. */
    public interface Reaction {

        String name();

        /** What throws is tried again. */
        void onConfiguration();
    }

    @Override
    public String name() {
        return "configuration-watch";
    }

    @Override
    public void start() {
        thread = new Thread(this::watch, "internal-customer-configuration");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        Thread watching = thread;
        if (watching != null) {
            watching.interrupt();
        }
    }

    private void watch() {
        long seen = -1;
        boolean good = true;
        while (sleep(good ? PAUSE_MILLIS : PAUSE_AFTER_FAILURE_MILLIS)) {
            try {
                long revision = configurations.current().revision();
                good = revision == seen || jiraThread.call(this::reactToAll);
                seen = good ? revision : seen;
            } catch (RuntimeException failed) {
                LOG.warn("Could not read the configuration; it will be tried again", failed);
                good = false;
            }
        }
    }

    private static boolean sleep(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private boolean reactToAll() {
        boolean all = true;
        for (Reaction reaction : reactions) {
            try {
                reaction.onConfiguration();
            } catch (RuntimeException | LinkageError failed) {
                LOG.warn(
                        "Could not bring '{}' up to the new configuration; it will be tried again",
                        reaction.name(),
                        failed);
                all = false;
            }
        }
        return all;
    }
}
