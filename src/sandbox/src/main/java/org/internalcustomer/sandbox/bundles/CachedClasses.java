package org.internalcustomer.sandbox.bundles;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.beans.Introspector;
import java.util.ResourceBundle;

/** Caches of the JDK and of the host's libraries that would keep a stopped plugin's classes alive. */
final class CachedClasses {

    private CachedClasses() {}

    static void forget(ClassLoader loader) {
        TypeFactory.defaultInstance().clearCache();
        Introspector.flushCaches();
        ResourceBundle.clearCache(loader);
    }
}
