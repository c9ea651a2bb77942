package org.internalcustomer.sandbox.host;

import java.util.Map;

/** Renders the Velocity templates inside plugin jars, with the method allowlist enforced. */
public interface PluginTemplates {

    /**
     * The template at {@code location} of the plugin {@code pluginKey}, rendered with {@code context}.
     * Unknown plugins and templates, and errors in a template, throw an {@link IllegalArgumentException} that names them.
     */
    String render(String pluginKey, String location, Map<String, Object> context);
}
