package org.internalcustomer.sandbox.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.Path;
import javax.ws.rs.Priorities;
import javax.ws.rs.ext.ContextResolver;
import javax.ws.rs.ext.Provider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.internalcustomer.sandbox.bundles.BadPlugin;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.web.PluginClassLoading;

/** One {@code <rest>} module: Jersey over the plugin's resource classes, each made by the plugin's Spring context. */
final class RestApplication {

    private final EnabledPlugin plugin;
    private final List<Class<?>> resources;
    private final ServletContainer jersey;

    private RestApplication(EnabledPlugin plugin, List<Class<?>> resources, ServletContainer jersey) {
        this.plugin = plugin;
        this.resources = resources;
        this.jersey = jersey;
    }

    static RestApplication start(
            EnabledPlugin plugin, ModuleElement module, HostServices services, ServletContext context) {
        List<Class<?>> resources = new ArrayList<>();
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new Json(mapper(plugin)));
        config.register(new FormGuard(), Priorities.AUTHENTICATION);
        config.register(new EndpointGuard(services), Priorities.AUTHORIZATION);
        for (Class<?> type : ResourceClasses.of(plugin, module)) {
            if (type.isAnnotationPresent(Path.class)) {
                resources.add(type);
                config.register(type);
            } else if (type.isAnnotationPresent(Provider.class)) {
                config.register(plugin.create(type));
            }
        }
        config.register(new SpringMade(plugin, resources));
        // Jersey finds its own parts through the host's class loader, its later calls run with the plugin's
        try (PluginClassLoading loading = PluginClassLoading.of(RestApplication.class.getClassLoader())) {
            ServletContainer jersey = new ServletContainer(config);
            jersey.init(new RestConfig(plugin.completeKey(module), context));
            return new RestApplication(plugin, resources, jersey);
        } catch (ServletException e) {
            throw new BadPlugin(module + " can't be started: " + e.getMessage(), e);
        }
    }

    /** Of this plugin only, so that its classes can be forgotten with it. */
    private static ObjectMapper mapper(EnabledPlugin plugin) {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setTypeFactory(TypeFactory.defaultInstance()
                .withCache(new LRUMap<>(16, 200))
                .withClassLoader(plugin.getClassLoader()));
        return mapper;
    }

    boolean belongsTo(String pluginKey) {
        return plugin.getKey().equals(pluginKey);
    }

    List<Class<?>> resources() {
        return resources;
    }

    /** @param base the part of the path that names this module */
    void serve(String base, String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (PluginClassLoading loading = PluginClassLoading.of(plugin.getClassLoader())) {
            jersey.service(new RestRequest(request, base, path), response);
        }
    }

    void stop() {
        jersey.destroy();
    }

    /** Tells Jersey which mapper writes this plugin's JSON. */
    private record Json(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    /** Hands Jersey objects made by Spring, a new one for every request. */
    private static final class SpringMade extends AbstractBinder {

        private final EnabledPlugin plugin;
        private final List<Class<?>> types;

        SpringMade(EnabledPlugin plugin, List<Class<?>> types) {
            this.plugin = plugin;
            this.types = types;
        }

        @Override
        protected void configure() {
            types.forEach(this::bindMade);
        }

        private <T> void bindMade(Class<T> type) {
            bindFactory(() -> plugin.create(type)).to(type).in(RequestScoped.class);
        }
    }

    private static final class RestRequest extends HttpServletRequestWrapper {

        private final String base;
        private final String rest;

        RestRequest(HttpServletRequest request, String base, String path) {
            super(request);
            this.base = base;
            this.rest = path.substring(base.length());
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + base;
        }

        @Override
        public String getPathInfo() {
            return rest.isEmpty() ? null : rest;
        }
    }
}
