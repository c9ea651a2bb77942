package org.internalcustomer.sandbox.resources;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;

/**
 * One {@code <web-resource>} module.
 *
 * @param files name to location in the jar; both end in a slash where a whole folder is meant
 * @param version changes with every installation, so that browsers may keep files for ever
 */
record WebResource(
        EnabledPlugin plugin,
        String completeKey,
        List<String> dependencies,
        List<String> contexts,
        Map<String, String> files,
        boolean translated,
        String version) {

    static WebResource of(EnabledPlugin plugin, ModuleElement module, String version) {
        boolean translated = module.children("transformation").stream()
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> transformer.attribute("key", "").equals("jsI18n"));
        return new WebResource(
                plugin,
                plugin.completeKey(module),
                texts(module, "dependency"),
                texts(module, "context"),
                module.resources("download"),
                translated,
                version);
    }

    private static List<String> texts(ModuleElement module, String type) {
        return module.children(type).stream().map(ModuleElement::text).toList();
    }

    List<String> styles() {
        return ending(".css");
    }

    List<String> scripts() {
        return ending(".js");
    }

    private List<String> ending(String extension) {
        return files.keySet().stream().filter(name -> name.endsWith(extension)).toList();
    }

    /** The file in the plugin's jar that {@code name} stands for. */
    Optional<URL> find(String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        if (files.containsKey(name) && !name.endsWith("/")) {
            return plugin.resource(files.get(name));
        }
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/") && name.startsWith(entry.getKey()))
                .findFirst()
                .flatMap(entry -> plugin.resource(
                        entry.getValue() + name.substring(entry.getKey().length())));
    }
}
