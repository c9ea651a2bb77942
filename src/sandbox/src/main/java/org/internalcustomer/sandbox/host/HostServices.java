package org.internalcustomer.sandbox.host;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the host offers, by interface: to plugins as OSGi services where the type is Jira's, to the host's own parts always. */
public final class HostServices {

    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

    /** Offers {@code service} under {@code type}; the same type twice is a programming error. */
    public synchronized <T> void add(Class<T> type, T service) {
        if (byType.putIfAbsent(type, type.cast(service)) != null) {
            throw new IllegalStateException(type.getName() + " is offered twice");
        }
    }

    /** The service of that type; asking before it was offered is a programming error. */
    public synchronized <T> T get(Class<T> type) {
        Object service = byType.get(type);
        if (service == null) {
            throw new IllegalStateException(type.getName() + " is not offered (yet)");
        }
        return type.cast(service);
    }

    public synchronized boolean has(Class<?> type) {
        return byType.containsKey(type);
    }

    public synchronized Map<Class<?>, Object> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    }
}
