package org.internalcustomer.sandbox.rest;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.osgi.framework.wiring.BundleWiring;

/** The classes of a plugin that may be REST resources or providers: all, or those of the listed packages. */
final class ResourceClasses {

    private ResourceClasses() {}

    static List<Class<?>> of(EnabledPlugin plugin, ModuleElement module) {
        List<String> packages =
                module.children("package").stream().map(ModuleElement::text).toList();
        Stream<String> folders =
                packages.isEmpty() ? Stream.of("") : packages.stream().map(name -> name.replace('.', '/'));
        return folders.flatMap(folder -> classFiles(plugin, folder).stream())
                .distinct()
                .sorted()
                .filter(file -> mentions(plugin, file))
                .<Class<?>>map(
                        file -> plugin.load(file.substring(0, file.length() - 6).replace('/', '.')))
                .toList();
    }

    private static Collection<String> classFiles(EnabledPlugin plugin, String folder) {
        return plugin.bundle()
                .adapt(BundleWiring.class)
                .listResources(
                        "/" + folder, "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
    }

    /** Only classes that name JAX-RS are loaded: embedded libraries stay untouched. */
    private static boolean mentions(EnabledPlugin plugin, String file) {
        return plugin.resource(file)
                .map(url -> {
                    try (java.io.InputStream stream = url.openStream()) {
                        String constants =
                                new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                        return constants.contains("Ljavax/ws/rs/Path;")
                                || constants.contains("Ljavax/ws/rs/ext/Provider;");
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .orElse(false);
    }
}
