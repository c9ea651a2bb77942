package org.internalcustomer.sandbox.bundles;

import java.time.InstantSource;
import java.util.Map;
import org.internalcustomer.sandbox.host.HostServices;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Offers the host's services to bundles: those whose type is Jira's, and the clock. */
public final class HostServiceExports {

    private HostServiceExports() {}

    /** @param perBundle the services that are another one for every bundle, by their type */
    public static void export(HostServices services, Map<Class<?>, PerBundle<?>> perBundle, BundleContext context) {
        services.all().forEach((type, service) -> {
            if (isForPlugins(type)) {
                context.registerService(type.getName(), service, null);
            }
        });
        perBundle.forEach((type, service) -> context.registerService(type.getName(), factory(service), null));
    }

    private static boolean isForPlugins(Class<?> type) {
        return type.getName().startsWith("com.atlassian.") || type == InstantSource.class;
    }

    private static <T> ServiceFactory<T> factory(PerBundle<T> perBundle) {
        return new ServiceFactory<>() {
            @Override
            public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                return perBundle.serviceFor(bundle);
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
                // lives as long as the plugin
            }
        };
    }
}
