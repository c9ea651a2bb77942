package org.internalcustomer.core.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rater said beside the overall rating (评价细节), all of it optional.
 *
 * @param dimensions only those that were answered, if only with "not applicable"
 * @param factors the keys of the reasons ticked
 * @param lost nothing for "not applicable", too
 */
public record Particulars(Map<Dimension, Rating> dimensions, List<String> factors, Optional<LostTime> lost) {

    public Particulars {
        Map<Dimension, Rating> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(dimensions);
        dimensions = Collections.unmodifiableMap(ordered);
        factors = factors.stream().sorted().distinct().toList();
    }

    public static Particulars none() {
        return new Particulars(Map.of(), List.of(), Optional.empty());
    }
}
