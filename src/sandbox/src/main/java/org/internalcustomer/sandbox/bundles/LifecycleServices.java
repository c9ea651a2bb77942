package org.internalcustomer.sandbox.bundles;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@link LifecycleAware} services that one bundle exports; one that fails does not stop the others. */
final class LifecycleServices {

    private static final Logger LOG = LoggerFactory.getLogger(LifecycleServices.class);

    private final BundleContext context;
    private final List<ServiceReference<?>> references = new ArrayList<>();

    LifecycleServices(BundleContext context, Bundle bundle) {
        this.context = context;
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : registered == null ? new ServiceReference<?>[0] : registered) {
            String[] types = (String[]) reference.getProperty(Constants.OBJECTCLASS);
            if (Arrays.asList(types).contains(LifecycleAware.class.getName())) {
                references.add(reference);
            }
        }
    }

    void start() {
        each(LifecycleAware::onStart);
    }

    void stop() {
        each(LifecycleAware::onStop);
    }

    private void each(Consumer<LifecycleAware> action) {
        for (ServiceReference<?> reference : references) {
            try {
                action.accept((LifecycleAware) context.getService(reference));
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A lifecycle service of {} failed", reference.getBundle(), e);
            } finally {
                context.ungetService(reference);
            }
        }
    }
}
