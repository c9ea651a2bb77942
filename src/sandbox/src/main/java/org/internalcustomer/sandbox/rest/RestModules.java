package org.internalcustomer.sandbox.rest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.servlet.ServletContext;
import org.internalcustomer.sandbox.bundles.BadPlugin;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;
import org.internalcustomer.sandbox.host.HostServices;

/** {@code <rest>}: REST v2 (JAX-RS 2.1) below {@code /rest/path/version} and {@code /rest/path/latest}. */
public final class RestModules implements ModuleType {

    private final HostServices services;
    private final java.util.function.Supplier<ServletContext> context;
    private final Map<String, RestApplication> byPath = new ConcurrentHashMap<>();

    public RestModules(HostServices services, java.util.function.Supplier<ServletContext> context) {
        this.services = services;
        this.context = context;
    }

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public Set<String> parts() {
        return Set.of("package");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        boolean migrated = plugin.descriptor().modules().stream()
                .anyMatch(other -> other.type().equals("rest-migration")
                        && other.child("rest-v2").isPresent());
        if (!migrated) {
            throw new BadPlugin("REST v1 is gone: the plugin needs <rest-migration><rest-v2/></rest-migration>");
        }
        String path = module.required("path");
        String version = module.required("version");
        RestApplication application = RestApplication.start(plugin, module, services, context.get());
        byPath.put(path + "/" + version, application);
        byPath.put(path + "/latest", application);
    }

    /** Who serves {@code path} (below {@code /rest}), and which part of it names the module. */
    Optional<Match> find(String path) {
        return byPath.entrySet().stream()
                .filter(entry -> path.equals(entry.getKey()) || path.startsWith(entry.getKey() + "/"))
                .findFirst()
                .map(entry -> new Match(entry.getValue(), entry.getKey()));
    }

    record Match(RestApplication application, String base) {}

    /** The classes that serve REST, for tools that describe them. */
    public Stream<Class<?>> resources() {
        return byPath.values().stream().distinct().flatMap(application -> application.resources().stream());
    }

    @Override
    public void disable(String pluginKey) {
        byPath.values().stream()
                .filter(application -> application.belongsTo(pluginKey))
                .distinct()
                .forEach(RestApplication::stop);
        byPath.values().removeIf(application -> application.belongsTo(pluginKey));
    }
}
