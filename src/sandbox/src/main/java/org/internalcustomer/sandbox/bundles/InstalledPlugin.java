package org.internalcustomer.sandbox.bundles;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.sandbox.host.Apps;
import org.osgi.framework.Bundle;

/** An installed jar with its state: enabled, disabled, or unable to start for a reason. */
final class InstalledPlugin {

    private final Bundle bundle;
    private PluginDescriptor descriptor;
    private EnabledPlugin enabled;
    private String problem = "";
    private List<Apps.Module> modules = List.of();

    InstalledPlugin(Bundle bundle, PluginDescriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    Bundle bundle() {
        return bundle;
    }

    PluginDescriptor descriptor() {
        return descriptor;
    }

    synchronized void describedBy(PluginDescriptor changed) {
        descriptor = changed;
    }

    synchronized Optional<EnabledPlugin> enabled() {
        return Optional.ofNullable(enabled);
    }

    synchronized void started(EnabledPlugin plugin, List<Apps.Module> served) {
        enabled = plugin;
        modules = served;
        problem = "";
    }

    synchronized void failed(String reason) {
        enabled = null;
        problem = reason;
        modules = List.of();
    }

    synchronized void stopped() {
        failed("");
    }

    synchronized Apps.App view() {
        String version = descriptor.version().isEmpty() ? bundle.getVersion().toString() : descriptor.version();
        return new Apps.App(descriptor.key(), descriptor.name(), version, enabled != null, problem, modules);
    }
}
