package org.internalcustomer.core.goodwill;

import java.util.EnumMap;
import java.util.Map;

/** What each kind of entry counts; what is not named counts what is usual. */
public record Points(Map<EntryKind, Integer> each) {

    private static final int MOST = 100;

    public Points {
        Map<EntryKind, Integer> all = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            int points = each.getOrDefault(kind, kind.usualPoints());
            if (Math.abs(points) > MOST) {
                throw new IllegalArgumentException(kind + " counts " + points + ", more than " + MOST);
            }
            all.put(kind, points);
        }
        each = Map.copyOf(all);
    }

    public static Points usual() {
        return new Points(Map.of());
    }

    public int of(EntryKind kind) {
        return each.get(kind);
    }
}
