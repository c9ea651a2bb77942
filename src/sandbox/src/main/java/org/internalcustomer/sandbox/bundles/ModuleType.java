package org.internalcustomer.sandbox.bundles;

/** A kind of module that plugins may declare in their descriptor. */
public interface ModuleType {

    /** The element's name in the descriptor. */
    String name();

    /** Starts serving the module; a {@link RuntimeException} becomes the module's problem on the page <em>Apps</em>. */
    void enable(EnabledPlugin plugin, ModuleElement module);

    /** Forgets everything of the plugin, so that its classes can be collected. */
    void disable(String pluginKey);
}
