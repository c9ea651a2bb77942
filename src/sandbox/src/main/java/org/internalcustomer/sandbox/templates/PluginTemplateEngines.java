package org.internalcustomer.sandbox.templates;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;
import org.internalcustomer.sandbox.bundles.PerBundle;
import org.internalcustomer.sandbox.host.PluginTemplates;
import org.osgi.framework.Bundle;

/** One Velocity engine per plugin, with the plugin's {@code <velocity-allowlist>}. */
public final class PluginTemplateEngines implements PluginTemplates, ModuleType, PerBundle<TemplateRenderer> {

    private final TemplateDefaults defaults;
    private final Map<String, MethodAllowlist> allowlists = new ConcurrentHashMap<>();
    private final Map<String, PluginTemplateEngine> engines = new ConcurrentHashMap<>();
    private final PluginLookup plugins;

    /** Finds started plugins, by key or by their bundle. */
    public interface PluginLookup {

        Optional<EnabledPlugin> byKey(String pluginKey);

        Optional<EnabledPlugin> byBundle(Bundle bundle);
    }

    public PluginTemplateEngines(PluginLookup plugins, TemplateDefaults defaults) {
        this.plugins = plugins;
        this.defaults = defaults;
    }

    @Override
    public String name() {
        return "velocity-allowlist";
    }

    @Override
    public Set<String> parts() {
        return Set.of("method");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        module.children("method").forEach(method -> allowlist(plugin.getKey()).add(method.text()));
    }

    @Override
    public void disable(String pluginKey) {
        allowlists.remove(pluginKey);
        engines.remove(pluginKey);
    }

    private MethodAllowlist allowlist(String pluginKey) {
        return allowlists.computeIfAbsent(pluginKey, MethodAllowlist::new);
    }

    @Override
    public String render(String pluginKey, String location, Map<String, Object> context) {
        EnabledPlugin plugin = plugins.byKey(pluginKey)
                .orElseThrow(() -> new IllegalArgumentException("there is no plugin " + pluginKey));
        StringWriter html = new StringWriter();
        engine(plugin).render(location, context, html);
        return html.toString();
    }

    PluginTemplateEngine engine(EnabledPlugin plugin) {
        return engines.computeIfAbsent(
                plugin.getKey(), key -> new PluginTemplateEngine(plugin, allowlist(key), defaults));
    }

    @Override
    public TemplateRenderer serviceFor(Bundle bundle) {
        return new BundleTemplateRenderer(() -> plugins.byBundle(bundle)
                .map(this::engine)
                .orElseThrow(() -> new IllegalStateException(bundle.getSymbolicName() + " is not enabled (yet)")));
    }
}
