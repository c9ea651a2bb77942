package org.internalcustomer.sandbox.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.internalcustomer.sandbox.host.Apps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a plugin's modules type by type, in the order of the types. */
public final class PluginModules {

    private static final Logger LOG = LoggerFactory.getLogger(PluginModules.class);

    /** Read by the host while it serves other modules; nothing to start. */
    private static final Set<String> READ_ELSEWHERE = Set.of("rest-migration");

    private final List<ModuleType> types;

    public PluginModules(List<ModuleType> types) {
        this.types = List.copyOf(types);
    }

    List<Apps.Module> enable(EnabledPlugin plugin) {
        List<Apps.Module> states = new ArrayList<>();
        for (ModuleType type : types) {
            modules(plugin, module -> module.type().equals(type.name()))
                    .forEach(module -> states.add(enable(plugin, module, type)));
        }
        modules(plugin, module -> !isKnown(module)).forEach(module -> states.add(unknown(plugin, module)));
        modules(plugin, module -> READ_ELSEWHERE.contains(module.type()))
                .forEach(module -> states.add(new Apps.Module(module.key(), module.type(), true, "", List.of())));
        return states;
    }

    private static List<ModuleElement> modules(EnabledPlugin plugin, Predicate<ModuleElement> which) {
        return plugin.descriptor().modules().stream().filter(which).toList();
    }

    private boolean isKnown(ModuleElement module) {
        return READ_ELSEWHERE.contains(module.type())
                || types.stream().anyMatch(type -> type.name().equals(module.type()));
    }

    private static Apps.Module enable(EnabledPlugin plugin, ModuleElement module, ModuleType type) {
        try {
            type.enable(plugin, module);
            return new Apps.Module(module.key(), module.type(), true, "", ignored(plugin, module, type));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The module {} of {} can't start", module, plugin.getKey(), e);
            return new Apps.Module(module.key(), module.type(), true, SpringContext.rootMessage(e), List.of());
        }
    }

    /** A description says nothing that could be honoured. */
    private static List<String> ignored(EnabledPlugin plugin, ModuleElement module, ModuleType type) {
        List<String> parts = module.children().stream()
                .map(ModuleElement::type)
                .filter(part -> !part.equals("description") && !type.parts().contains(part))
                .distinct()
                .toList();
        if (!parts.isEmpty()) {
            LOG.warn("{} of {}: this host ignores {}", module, plugin.getKey(), parts);
        }
        return parts;
    }

    private static Apps.Module unknown(EnabledPlugin plugin, ModuleElement module) {
        LOG.warn("{} of {}: this host does not have modules of that type", module, plugin.getKey());
        return new Apps.Module(module.key(), module.type(), false, "", List.of());
    }

    void disable(String pluginKey) {
        for (int i = types.size() - 1; i >= 0; i--) {
            types.get(i).disable(pluginKey);
        }
    }
}
