package org.internalcustomer.sandbox.bundles;

import com.atlassian.plugin.Plugin;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A started plugin: its classes, resources and Spring context. */
public final class EnabledPlugin implements Plugin {

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final SpringContext context;

    EnabledPlugin(PluginDescriptor descriptor, Bundle bundle, SpringContext context) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.context = context;
    }

    @Override
    public String getKey() {
        return descriptor.key();
    }

    @Override
    public String getName() {
        return descriptor.name();
    }

    @Override
    public ClassLoader getClassLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    public PluginDescriptor descriptor() {
        return descriptor;
    }

    public Bundle bundle() {
        return bundle;
    }

    public String completeKey(ModuleElement module) {
        return getKey() + ":" + module.key();
    }

    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path.startsWith("/") ? path.substring(1) : path));
    }

    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new BadPlugin("the class " + className + " is not in the plugin", e);
        }
    }

    /** A new object of the class, its constructor filled from the plugin's Spring context. */
    public <T> T create(Class<T> type) {
        return type.cast(context.create(type));
    }

    public <T> T create(String className, Class<T> type) {
        Object created = context.create(load(className));
        if (!type.isInstance(created)) {
            throw new BadPlugin(className + " is no " + type.getName());
        }
        return type.cast(created);
    }

    @Override
    public String toString() {
        return getKey();
    }
}
