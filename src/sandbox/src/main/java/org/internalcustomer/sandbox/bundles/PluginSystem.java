package org.internalcustomer.sandbox.bundles;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.host.Apps;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs, starts, stops and replaces plugins, in Jira's order of events. */
public final class PluginSystem implements Apps {

    private static final Logger LOG = LoggerFactory.getLogger(PluginSystem.class);
    private static final Duration CONTEXT_STARTS_WITHIN = Duration.ofSeconds(60);

    private final BundleFramework framework;
    private final PluginModules modules;
    private final EventPublisher events;
    private final Memory memory;
    private final ContextStarts contexts = new ContextStarts();
    private final Map<String, InstalledPlugin> byKey = new ConcurrentSkipListMap<>();

    /**
     * What outlives a restart.
     *
     * @param settings where plugins' upgrades are noted
     * @param uploads the folder of the jars installed at run time
     */
    public record Memory(DisabledPlugins disabled, PluginSettings settings, Path uploads) {}

    public PluginSystem(BundleFramework framework, PluginModules modules, EventPublisher events, Memory memory) {
        this.framework = framework;
        this.modules = modules;
        this.events = events;
        this.memory = memory;
    }

    /** Starts the distribution's own apps and those installed later, which take the place of one with the same key. */
    public void startAll(Path apps) {
        contexts.listen(framework);
        Stream.of(apps, memory.uploads()).flatMap(PluginSystem::jarsIn).forEach(this::installAtStart);
        byKey.values().stream()
                .filter(plugin ->
                        !memory.disabled().contains(plugin.descriptor().key()))
                .forEach(this::start);
    }

    private void installAtStart(Path jar) {
        try {
            put(Files.readAllBytes(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadPlugin e) {
            LOG.error("{} can't be installed: {}", jar, e.getMessage());
        }
    }

    private static Stream<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized String install(InputStream jar) {
        try {
            byte[] content = jar.readAllBytes();
            InstalledPlugin plugin = put(content);
            String key = plugin.descriptor().key();
            Files.createDirectories(memory.uploads());
            Files.write(memory.uploads().resolve(key + ".jar"), content);
            memory.disabled().remove(key);
            start(plugin);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InstalledPlugin put(byte[] jar) {
        PluginDescriptor descriptor = PluginJar.descriptor(jar);
        InstalledPlugin present = byKey.get(descriptor.key());
        try {
            if (present == null) {
                InstalledPlugin fresh = new InstalledPlugin(
                        framework.install("plugin:" + descriptor.key(), new ByteArrayInputStream(jar)), descriptor);
                byKey.put(descriptor.key(), fresh);
                return fresh;
            }
            stop(present);
            present.bundle().update(new ByteArrayInputStream(jar));
            framework.refresh(present.bundle());
            present.describedBy(descriptor);
            return present;
        } catch (BundleException e) {
            throw new BadPlugin("it is no OSGi bundle: " + e.getMessage(), e);
        }
    }

    private synchronized void start(InstalledPlugin plugin) {
        if (plugin.enabled().isPresent()) {
            return;
        }
        String key = plugin.descriptor().key();
        try {
            enable(plugin);
            LOG.info("{} is enabled", key);
        } catch (RuntimeException e) {
            plugin.failed(e.getMessage());
            LOG.error("The app {} can't start: {}", key, e.getMessage(), e.getCause());
            stopBundle(plugin);
        }
    }

    private void enable(InstalledPlugin plugin) {
        List<String> missing = MissingServices.of(plugin.bundle(), framework.context());
        if (!missing.isEmpty()) {
            throw new BadPlugin("it needs services that this host does not offer: " + String.join(", ", missing));
        }
        contexts.expect(plugin.bundle());
        try {
            plugin.bundle().start();
        } catch (BundleException e) {
            throw new BadPlugin("its bundle can't start: " + e.getMessage(), e);
        }
        SpringContext context = contexts.await(plugin.bundle(), CONTEXT_STARTS_WITHIN);
        EnabledPlugin enabled = new EnabledPlugin(plugin.descriptor(), plugin.bundle(), context);
        plugin.started(enabled, modules.enable(enabled));
        events.publish(new PluginEnabledEvent(enabled));
        new UpgradeTasks(framework.context(), plugin.bundle(), enabled.getKey(), memory.settings()).run();
        new LifecycleServices(framework.context(), plugin.bundle()).start();
    }

    private synchronized void stop(InstalledPlugin plugin) {
        Optional<EnabledPlugin> enabled = plugin.enabled();
        if (enabled.isEmpty()) {
            return;
        }
        new LifecycleServices(framework.context(), plugin.bundle()).stop();
        events.publish(new PluginDisabledEvent(enabled.get()));
        modules.disable(plugin.descriptor().key());
        ClassLoader loader = enabled.get().getClassLoader();
        plugin.stopped();
        stopBundle(plugin);
        CachedClasses.forget(loader);
    }

    private void stopBundle(InstalledPlugin plugin) {
        contexts.forget(plugin.bundle());
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            LOG.error("{} can't be stopped", plugin.descriptor().key(), e);
        }
        InheritedLoaders.giveBack(plugin.bundle());
    }

    @Override
    public List<App> list() {
        return byKey.values().stream().map(InstalledPlugin::view).toList();
    }

    @Override
    public void enable(String pluginKey) {
        memory.disabled().remove(pluginKey);
        start(known(pluginKey));
    }

    @Override
    public void disable(String pluginKey) {
        memory.disabled().add(pluginKey);
        stop(known(pluginKey));
    }

    /** Stops every plugin, the last started first. */
    public void stopAll() {
        byKey.values().forEach(this::stop);
    }

    public Optional<EnabledPlugin> find(String pluginKey) {
        return Optional.ofNullable(byKey.get(pluginKey)).flatMap(InstalledPlugin::enabled);
    }

    /** The plugins that are started now. */
    public List<EnabledPlugin> enabled() {
        return byKey.values().stream()
                .flatMap(plugin -> plugin.enabled().stream())
                .toList();
    }

    private InstalledPlugin known(String pluginKey) {
        return Optional.ofNullable(byKey.get(pluginKey))
                .orElseThrow(() -> new IllegalArgumentException("There is no app with the key " + pluginKey + "."));
    }
}
