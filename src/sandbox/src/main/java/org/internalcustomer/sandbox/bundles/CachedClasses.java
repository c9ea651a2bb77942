package org.internalcustomer.sandbox.bundles;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.beans.Introspector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;
import java.util.List;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Caches of the JDK and of the host's libraries that would keep a stopped plugin's classes alive. */
final class CachedClasses {

    private static final Logger LOG = LoggerFactory.getLogger(CachedClasses.class);

    private CachedClasses() {}

    static void forget(ClassLoader loader) {
        TypeFactory.defaultInstance().clearCache();
        Introspector.flushCaches();
        ResourceBundle.clearCache(loader);
        forgetRecord();
    }

    /** The JDK keeps the component type of the record whose methods were linked last: it is one of ours from here on. */
    private static void forgetRecord() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle getter = lookup.findVirtual(Ours.class, "text", MethodType.methodType(String.class));
            for (String method : List.of("equals", "hashCode", "toString")) {
                ObjectMethods.bootstrap(lookup, method, MethodHandle.class, Ours.class, "text", getter);
            }
        } catch (Throwable changed) {
            LOG.debug("Records are linked in another way", changed);
        }
    }

    private record Ours(String text) {}
}
