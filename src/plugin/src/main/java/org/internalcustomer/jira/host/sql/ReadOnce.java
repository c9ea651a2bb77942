package org.internalcustomer.jira.host.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several parts of one page ask for is read once: kept for the thread that makes the page, until it is made. Elsewhere
 * everything is read as often as it is asked for; a page that changes something must not be made so.
 */
public final class ReadOnce {

    private static final ThreadLocal<Map<Object, Object>> KEPT = new ThreadLocal<>();

    private ReadOnce() {}

    /** Makes a page. */
    public static <T> T during(Supplier<T> page) {
        if (KEPT.get() != null) {
            return page.get();
        }
        KEPT.set(new HashMap<>());
        try {
            return page.get();
        } finally {
            KEPT.remove();
        }
    }

    /** @param what names what is read, and the class that reads it */
    @SuppressWarnings("unchecked")
    public static <T> T of(Object what, Supplier<T> reading) {
        Map<Object, Object> kept = KEPT.get();
        if (kept == null) {
            return reading.get();
        }
        Object found = kept.get(what);
        if (found == null) {
            found = reading.get();
            kept.put(what, found);
        }
        return (T) found;
    }
}
