package org.internalcustomer.sandbox.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language that the browser of the current request asked for, one of {@link #SUPPORTED}. It counts for visitors and
 * for users who have not chosen a language in their profile.
 */
public final class RequestLocale {

    public static final List<Locale> SUPPORTED = List.of(Locale.US, Locale.SIMPLIFIED_CHINESE);

    private static final ThreadLocal<Locale> CURRENT = new ThreadLocal<>();

    private RequestLocale() {}

    public static Optional<Locale> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static void set(Locale locale) {
        CURRENT.set(locale);
    }

    public static void clear() {
        CURRENT.remove();
    }
}
