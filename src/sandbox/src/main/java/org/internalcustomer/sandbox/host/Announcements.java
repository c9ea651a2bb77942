package org.internalcustomer.sandbox.host;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/** Lines on top of every page until they are withdrawn, such as a running import with its progress. */
public final class Announcements {

    /** @param percent done, where that is known */
    public record Announcement(String id, Function<Locale, String> text, OptionalInt percent) {}

    private final Map<String, Announcement> byId = new ConcurrentSkipListMap<>();

    /** Shows the line, or replaces the one of the same id. */
    public void show(Announcement announcement) {
        byId.put(announcement.id(), announcement);
    }

    public void withdraw(String id) {
        byId.remove(id);
    }

    public Collection<Announcement> all() {
        return List.copyOf(byId.values());
    }
}
