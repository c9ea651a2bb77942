package org.internalcustomer.sandbox.bundles;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/**
 * Threads of the host and of its libraries that begin while a plugin's code runs, such as the database's, inherit the class
 * loader of its Spring context, and would keep the plugin's classes for as long as they live.
 */
final class InheritedLoaders {

    private InheritedLoaders() {}

    static void giveBack(Bundle stopped) {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getContextClassLoader() instanceof BundleReference inherited
                    && stopped.equals(inherited.getBundle())) {
                thread.setContextClassLoader(InheritedLoaders.class.getClassLoader());
            }
        }
    }
}
