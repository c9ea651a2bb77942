package org.internalcustomer.sandbox.host;

import java.io.InputStream;
import java.util.List;

/** The installed plugins, as the admin page <em>Apps</em> shows and changes them. */
public interface Apps {

    /** @param state enabled, disabled, or the reason in words why it could not start @param problem empty when all is well */
    record App(String key, String name, String version, boolean enabled, String problem, List<Module> modules) {}

    /**
     * Nothing is dropped silently.
     *
     * @param known false for a module type that this host does not have
     * @param problem why the module could not start; empty when it did
     * @param ignored the parts of it that this host does not honour
     */
    record Module(String key, String type, boolean known, String problem, List<String> ignored) {}

    List<App> list();

    void enable(String pluginKey);

    void disable(String pluginKey);

    /** Installs the jar, or replaces the installed plugin of the same key; returns its key. */
    String install(InputStream jar);
}
