package org.internalcustomer.core.survey;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.Names;

/** The reasons offered for each band of ratings (常用原因) while nobody has chosen others. */
public final class UsualFactors {

    private static final Map<Band, List<Factor>> ALL = new EnumMap<>(Map.of(
            Band.LOW, factors("SLOW", "NOT_SOLVED", "NO_WORD", "SENT_ROUND", "UNCLEAR", "UNFRIENDLY"),
            Band.MIDDLE, factors("SLOW", "PARTLY_SOLVED", "NO_WORD", "UNCLEAR", "EFFORT"),
            Band.HIGH, factors("QUICK", "SKILLED", "KEPT_INFORMED", "FRIENDLY", "EASY", "WENT_FURTHER")));

    private static final Set<String> KEYS =
            ALL.values().stream().flatMap(Collection::stream).map(Factor::key).collect(Collectors.toUnmodifiableSet());

    private UsualFactors() {}

    public static Map<Band, List<Factor>> all() {
        return Map.copyOf(ALL);
    }

    public static boolean contains(String key) {
        return KEYS.contains(key);
    }

    private static List<Factor> factors(String... keys) {
        return List.of(keys).stream().map(key -> new Factor(key, Names.none())).toList();
    }
}
