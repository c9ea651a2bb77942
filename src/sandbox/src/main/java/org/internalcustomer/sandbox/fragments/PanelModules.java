package org.internalcustomer.sandbox.fragments;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.bundles.BadPlugin;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;
import org.internalcustomer.sandbox.host.PluginTemplates;
import org.internalcustomer.sandbox.web.PluginClassLoading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <web-panel>}: a template with a context provider, or a class of its own. */
final class PanelModules implements ModuleType {

    private static final Logger LOG = LoggerFactory.getLogger(PanelModules.class);

    /** How one panel is written. */
    private interface Painter {
        String paint(Map<String, Object> context);
    }

    private final FragmentModules panels = new FragmentModules("web-panel", "location");
    private final Map<String, Painter> painters = new ConcurrentHashMap<>();
    private final PluginTemplates templates;

    PanelModules(PluginTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String name() {
        return panels.name();
    }

    @Override
    public Set<String> parts() {
        return Set.of("label", "resource", "context-provider", "condition", "conditions");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        painters.put(plugin.completeKey(module), painter(plugin, module));
        panels.enable(plugin, module);
    }

    private Painter painter(EnabledPlugin plugin, ModuleElement module) {
        Optional<String> type = module.attribute("class");
        if (type.isPresent()) {
            WebPanel panel = plugin.create(type.get(), WebPanel.class);
            return panel::getHtml;
        }
        String template = Optional.ofNullable(module.resources("velocity").get("view"))
                .orElseThrow(() -> new BadPlugin(module + " has neither a class nor a velocity resource named view"));
        Optional<ContextProvider> provider = module.child("context-provider").map(element -> {
            ContextProvider made = plugin.create(element.required("class"), ContextProvider.class);
            made.init(element.params());
            return made;
        });
        return context -> {
            Map<String, Object> complete = new HashMap<>(context);
            provider.ifPresent(given -> complete.putAll(given.getContextMap(context)));
            return templates.render(plugin.getKey(), template, complete);
        };
    }

    @Override
    public void disable(String pluginKey) {
        panels.disable(pluginKey);
        painters.keySet().removeIf(key -> key.startsWith(pluginKey + ":"));
    }

    Stream<Fragment> at(String location, Map<String, Object> context) {
        return panels.at(location, context);
    }

    /** @param failure shown in place of a panel that fails */
    String html(Fragment fragment, Map<String, Object> context, String failure) {
        try (PluginClassLoading loading =
                PluginClassLoading.of(fragment.plugin().getClassLoader())) {
            return painters.get(fragment.completeKey()).paint(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The panel {} of {} failed", fragment.module(), fragment.plugin(), e);
            return failure;
        }
    }
}
