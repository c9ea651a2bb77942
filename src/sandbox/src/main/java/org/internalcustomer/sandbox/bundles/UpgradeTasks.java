package org.internalcustomer.sandbox.bundles;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@link PluginUpgradeTask} services that one bundle exports: those newer than the build that was reached before run in
 * the order of their builds, until one fails. Whatever fails is tried again at the next start.
 */
final class UpgradeTasks {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeTasks.class);

    private final List<PluginUpgradeTask> tasks = new ArrayList<>();
    private final PluginSettings settings;
    private final String reached;

    /** @param settings where the build that was reached is kept, as in Jira under the plugin's key and {@code :build} */
    UpgradeTasks(BundleContext context, Bundle bundle, String pluginKey, PluginSettings settings) {
        this.settings = settings;
        this.reached = pluginKey + ":build";
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : registered == null ? new ServiceReference<?>[0] : registered) {
            String[] types = (String[]) reference.getProperty(Constants.OBJECTCLASS);
            if (Arrays.asList(types).contains(PluginUpgradeTask.class.getName())) {
                tasks.add((PluginUpgradeTask) context.getService(reference));
            }
        }
        tasks.sort(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber));
    }

    void run() {
        for (PluginUpgradeTask task : tasks) {
            if (task.getBuildNumber() > build() && !succeeds(task)) {
                return;
            }
        }
    }

    private boolean succeeds(PluginUpgradeTask task) {
        try {
            Collection<Message> problems = task.doUpgrade();
            if (problems != null && !problems.isEmpty()) {
                problems.forEach(problem -> LOG.error(
                        "The upgrade {} ({}) of {} reports: {}",
                        task.getBuildNumber(),
                        task.getShortDescription(),
                        reached,
                        problem.getKey()));
                return false;
            }
            settings.put(reached, String.valueOf(task.getBuildNumber()));
            return true;
        } catch (Exception | LinkageError failed) {
            LOG.error("The upgrade {} of {} failed", task.getBuildNumber(), reached, failed);
            return false;
        }
    }

    private int build() {
        Object stored = settings.get(reached);
        return stored == null ? 0 : Integer.parseInt(stored.toString());
    }
}
