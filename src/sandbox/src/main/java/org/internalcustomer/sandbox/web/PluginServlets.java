package org.internalcustomer.sandbox.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.servlet.Servlet;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import org.internalcustomer.sandbox.bundles.BadPlugin;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;

/** {@code <servlet>}: reachable below {@code /plugins/servlet}. */
public final class PluginServlets implements ModuleType {

    /** @param base the pattern without {@code /*} @param exact true when nothing may follow the base */
    private record Mapping(EnabledPlugin plugin, Servlet servlet, String base, boolean exact) {

        boolean serves(String path) {
            return exact ? path.equals(base) : path.equals(base) || path.startsWith(base + "/");
        }
    }

    /** Who serves a path, and how much of the path names the servlet. */
    record Match(EnabledPlugin plugin, Servlet servlet, String base) {}

    private final Supplier<ServletContext> context;
    private final List<Mapping> mappings = new CopyOnWriteArrayList<>();

    public PluginServlets(Supplier<ServletContext> context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "servlet";
    }

    @Override
    public Set<String> parts() {
        return Set.of("url-pattern", "init-param");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        List<String> patterns =
                module.children("url-pattern").stream().map(ModuleElement::text).toList();
        if (patterns.isEmpty()) {
            throw new BadPlugin(module + " has no <url-pattern>");
        }
        HttpServlet servlet = plugin.create(module.required("class"), HttpServlet.class);
        try (PluginClassLoading loading = PluginClassLoading.of(plugin.getClassLoader())) {
            servlet.init(new PluginServletConfig(module.key(), context.get(), initParams(module)));
        } catch (ServletException e) {
            throw new BadPlugin(module + " can't be initialised: " + e.getMessage(), e);
        }
        patterns.forEach(pattern -> mappings.add(mapping(plugin, servlet, pattern)));
    }

    private static Mapping mapping(EnabledPlugin plugin, Servlet servlet, String pattern) {
        boolean prefix = pattern.endsWith("/*");
        return new Mapping(plugin, servlet, prefix ? pattern.substring(0, pattern.length() - 2) : pattern, !prefix);
    }

    private static Map<String, String> initParams(ModuleElement module) {
        return module.children("init-param").stream()
                .collect(Collectors.toMap(
                        param -> param.child("param-name")
                                .map(ModuleElement::text)
                                .orElse(""),
                        param -> param.child("param-value")
                                .map(ModuleElement::text)
                                .orElse("")));
    }

    /** The longest mapping wins. */
    Optional<Match> find(String path) {
        return mappings.stream()
                .filter(mapping -> mapping.serves(path))
                .max(Comparator.comparingInt((Mapping mapping) -> mapping.base().length())
                        .thenComparing(Mapping::exact))
                .map(mapping -> new Match(mapping.plugin(), mapping.servlet(), mapping.base()));
    }

    @Override
    public void disable(String pluginKey) {
        mappings.stream()
                .filter(mapping -> mapping.plugin().getKey().equals(pluginKey))
                .map(Mapping::servlet)
                .distinct()
                .forEach(Servlet::destroy);
        mappings.removeIf(mapping -> mapping.plugin().getKey().equals(pluginKey));
    }
}
