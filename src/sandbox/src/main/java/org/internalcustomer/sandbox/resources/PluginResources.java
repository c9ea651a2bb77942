package org.internalcustomer.sandbox.resources;

import com.atlassian.sal.api.message.LocaleResolver;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.WebResources;

/** {@code <web-resource>}: scripts and styles, what needs what, and on which pages. */
public final class PluginResources implements ModuleType, WebResources {

    private static final String REQUIRED = PluginResources.class.getName() + ".required";
    private static final String DATA = PluginResources.class.getName() + ".data";

    private final HostServices services;
    private final Map<String, WebResource> byKey = new ConcurrentSkipListMap<>();

    public PluginResources(HostServices services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "web-resource";
    }

    @Override
    public Set<String> parts() {
        return Set.of("dependency", "context", "resource", "transformation");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        String version = Long.toString(plugin.bundle().getLastModified(), Character.MAX_RADIX);
        WebResource resource = WebResource.of(plugin, module, version);
        byKey.put(resource.completeKey(), resource);
    }

    @Override
    public void disable(String pluginKey) {
        byKey.keySet().removeIf(key -> key.startsWith(pluginKey + ":"));
    }

    Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    @Override
    public void requireContext(HttpServletRequest request, String context) {
        byKey.values().stream()
                .filter(resource -> resource.contexts().contains(context))
                .forEach(resource -> require(request, resource.completeKey()));
    }

    void require(HttpServletRequest request, String completeKey) {
        required(request).add(completeKey);
    }

    void requireData(HttpServletRequest request, String key, String json) {
        data(request).put(key, json);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> required(HttpServletRequest request) {
        if (request.getAttribute(REQUIRED) == null) {
            request.setAttribute(REQUIRED, new LinkedHashSet<String>());
        }
        return (Set<String>) request.getAttribute(REQUIRED);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> data(HttpServletRequest request) {
        if (request.getAttribute(DATA) == null) {
            request.setAttribute(DATA, new LinkedHashMap<String, String>());
        }
        return (Map<String, String>) request.getAttribute(DATA);
    }

    /** What the page needs, each after what it depends on. Resources of the host itself (AUI, jQuery) are always there. */
    private Collection<WebResource> inOrder(HttpServletRequest request) {
        Map<String, WebResource> ordered = new LinkedHashMap<>();
        required(request).forEach(key -> add(key, ordered, new LinkedHashSet<>()));
        return ordered.values();
    }

    private void add(String key, Map<String, WebResource> ordered, Set<String> open) {
        WebResource resource = byKey.get(key);
        if (resource == null || ordered.containsKey(key) || !open.add(key)) {
            return;
        }
        resource.dependencies().forEach(dependency -> add(dependency, ordered, open));
        ordered.put(key, resource);
    }

    @Override
    public String styleTags(HttpServletRequest request) {
        return inOrder(request).stream()
                .flatMap(resource -> urls(request, resource, resource.styles()))
                .map(url -> "<link rel=\"stylesheet\" href=\"" + url + "\">\n")
                .collect(Collectors.joining());
    }

    @Override
    public String scriptTags(HttpServletRequest request) {
        String carriers = data(request).entrySet().stream()
                .map(entry -> "<template class=\"wrm-data\" data-key=\"" + attribute(entry.getKey())
                        + "\" data-value=\"" + attribute(entry.getValue()) + "\"></template>\n")
                .collect(Collectors.joining());
        return inOrder(request).stream()
                .flatMap(resource -> urls(request, resource, resource.scripts()))
                .map(url -> "<script src=\"" + url + "\"></script>\n")
                .collect(Collectors.joining("", carriers, ""));
    }

    private java.util.stream.Stream<String> urls(HttpServletRequest request, WebResource resource, List<String> names) {
        String language = resource.translated()
                ? services.get(LocaleResolver.class).getLocale().toString()
                : "any";
        return names.stream()
                .map(name -> request.getContextPath() + "/s/" + resource.version() + "/" + language
                        + "/_/download/resources/" + resource.completeKey() + "/" + name);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
