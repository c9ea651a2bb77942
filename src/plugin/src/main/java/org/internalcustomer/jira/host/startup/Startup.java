package org.internalcustomer.jira.host.startup;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the plugin's parts in order, once both signs are there: the host says {@code onStart}, and our own plugin is
 * enabled. Before that nothing may touch Active Objects, JQL or fields.
 */
public final class Startup implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final String PLUGIN_KEY = "org.internalcustomer.internal-customer";
    private static final long FIRST_RETRY_SECONDS = 2;
    private static final long LAST_RETRY_SECONDS = 60;

    private final EventPublisher events;
    private final List<StartupTask> tasks;
    private final CountDownLatch signs = new CountDownLatch(2);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Deque<StartupTask> started = new ArrayDeque<>();
    private volatile boolean hostStarted;
    private volatile boolean pluginEnabled;
    private volatile String waitingFor = "host";
    private volatile String problem = "";
    private volatile boolean ready;

    public Startup(EventPublisher events, List<StartupTask> tasks) {
        this.events = events;
        this.tasks = List.copyOf(tasks);
    }

    /** Called by the wiring. */
    public void open() {
        events.register(this);
        Thread thread = new Thread(this::run, "internal-customer-startup");
        thread.setDaemon(true);
        thread.start();
    }

    /** Called by the wiring. */
    public void close() {
        events.unregister(this);
        stopped.countDown();
        synchronized (started) {
            while (!started.isEmpty()) {
                stop(started.pop());
            }
        }
    }

    @Override
    public void onStart() {
        if (!hostStarted) {
            hostStarted = true;
            signs.countDown();
        }
    }

    @Override
    public void onStop() {}

    @EventListener
    public void onPluginEnabled(PluginEnabledEvent event) {
        if (PLUGIN_KEY.equals(event.getPlugin().getKey()) && !pluginEnabled) {
            pluginEnabled = true;
            signs.countDown();
        }
    }

    /** Whether everything has been started. */
    public boolean isReady() {
        return ready;
    }

    /** What is being waited for, empty once ready. */
    public Optional<String> waitingFor() {
        return ready ? Optional.empty() : Optional.of(waitingFor);
    }

    /** Why the current task was not started so far, empty if nothing is wrong. */
    public String problem() {
        return problem;
    }

    private void run() {
        try {
            while (!signs.await(1, TimeUnit.SECONDS)) {
                if (isStopped()) {
                    return;
                }
            }
            for (StartupTask task : tasks) {
                waitingFor = task.name();
                startUntilItWorks(task);
            }
            ready = !isStopped();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void startUntilItWorks(StartupTask task) throws InterruptedException {
        long pause = FIRST_RETRY_SECONDS;
        while (!isStopped() && !tryToStart(task)) {
            stopped.await(pause, TimeUnit.SECONDS);
            pause = Math.min(2 * pause, LAST_RETRY_SECONDS);
        }
    }

    private boolean tryToStart(StartupTask task) {
        synchronized (started) {
            if (isStopped()) {
                return true;
            }
            try {
                task.start();
                started.push(task);
                problem = "";
                return true;
            } catch (Exception | LinkageError failed) {
                problem = task.name() + ": " + failed.getMessage();
                LOG.warn("Could not start '{}' yet; it will be tried again", task.name(), failed);
                return false;
            }
        }
    }

    private static void stop(StartupTask task) {
        try {
            task.stop();
        } catch (RuntimeException failed) {
            LOG.warn("Could not stop '{}' cleanly", task.name(), failed);
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
