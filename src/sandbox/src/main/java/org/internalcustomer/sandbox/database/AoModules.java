package org.internalcustomer.sandbox.database;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.internalcustomer.sandbox.bundles.BadPlugin;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;
import org.internalcustomer.sandbox.bundles.PerBundle;
import org.osgi.framework.Bundle;

/** {@code <ao>}: brings the plugin's tables up to date and opens them for its own bundle. */
public final class AoModules implements ModuleType, PerBundle<ActiveObjects> {

    private final Database database;
    private final ModelVersions versions;
    private final Map<Long, PluginActiveObjects> byBundle = new ConcurrentHashMap<>();
    private final Map<String, Long> bundleByPlugin = new ConcurrentHashMap<>();

    public AoModules(Database database) {
        this.database = database;
        this.versions = new ModelVersions(database.jdbi());
    }

    @Override
    public String name() {
        return "ao";
    }

    @Override
    public Set<String> parts() {
        return Set.of("entity", "upgradeTask");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        String prefix = AoEngine.tablePrefix(module.attribute("namespace", plugin.getKey()));
        EntityManager manager = AoEngine.open(database, prefix);
        PluginActiveObjects tables = new PluginActiveObjects(manager);
        upgrade(plugin, module, prefix, tables);
        tables.migrate(entities(plugin, module));
        byBundle.put(plugin.bundle().getBundleId(), tables);
        bundleByPlugin.put(plugin.getKey(), plugin.bundle().getBundleId());
    }

    private void upgrade(EnabledPlugin plugin, ModuleElement module, String prefix, ActiveObjects tables) {
        ModelVersion current = versions.of(prefix);
        List<ActiveObjectsUpgradeTask> tasks = module.children("upgradeTask").stream()
                .map(task -> plugin.create(task.text(), ActiveObjectsUpgradeTask.class))
                .filter(task -> task.getModelVersion().isNewerThan(current))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        for (ActiveObjectsUpgradeTask task : tasks) {
            task.upgrade(versions.of(prefix), tables);
            versions.store(prefix, task.getModelVersion());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<? extends RawEntity<?>>[] entities(EnabledPlugin plugin, ModuleElement module) {
        return module.children("entity").stream()
                .map(entity -> plugin.load(entity.text()))
                .peek(AoModules::requireEntity)
                .toArray(size -> (Class<? extends RawEntity<?>>[]) new Class[size]);
    }

    private static void requireEntity(Class<?> type) {
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new BadPlugin(type.getName() + " is no Active Objects entity");
        }
    }

    @Override
    public void disable(String pluginKey) {
        Optional.ofNullable(bundleByPlugin.remove(pluginKey))
                .map(byBundle::remove)
                .ifPresent(ActiveObjects::flushAll);
    }

    @Override
    public ActiveObjects serviceFor(Bundle bundle) {
        return LateActiveObjects.of(() -> Optional.ofNullable(byBundle.get(bundle.getBundleId()))
                .orElseThrow(() -> new IllegalStateException("Active Objects of " + bundle.getSymbolicName()
                        + " are not ready: it has no <ao> module, or is not enabled (yet)")));
    }
}
