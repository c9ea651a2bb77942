package org.internalcustomer.sandbox.bundles;

import java.util.Set;

/** A kind of module that plugins may declare in their descriptor. */
public interface ModuleType {

    /** The element's name in the descriptor. */
    String name();

    /** The child elements that are read; others are named as ignored, on the page <em>Apps</em> and in the log. */
    default Set<String> parts() {
        return Set.of();
    }

    /** Starts serving the module; a {@link RuntimeException} becomes the module's problem on the page <em>Apps</em>. */
    void enable(EnabledPlugin plugin, ModuleElement module);

    /** Forgets everything of the plugin, so that its classes can be collected. */
    void disable(String pluginKey);
}
