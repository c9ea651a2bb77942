package org.internalcustomer.core.score;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/**
 * Which of some anonymous figures must stay hidden (隐藏): those of fewer than five raters, and then the next smallest ones,
 * until nobody can find a hidden one by taking the shown ones off the total. Of 3, 6 and 40 raters the 3 and the 6 are hidden.
 */
public final class Suppression {

    /** Fewer raters are hidden. */
    public static final int LEAST = 5;

    private Suppression() {}

    public static boolean isTooFew(int raters) {
        return raters < LEAST;
    }

    /** @param raters by the key of the figure; without anybody there is nothing to hide */
    public static <K extends Comparable<K>> Set<K> hidden(Map<K, Integer> raters) {
        List<Entry<K, Integer>> smallestFirst = raters.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Entry.<K, Integer>comparingByValue()
                        .thenComparing(Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        Set<K> hidden = new LinkedHashSet<>();
        int together = 0;
        for (Entry<K, Integer> each : smallestFirst) {
            boolean covers = hidden.size() > 1 && together >= LEAST;
            if (isTooFew(each.getValue()) || (!hidden.isEmpty() && !covers)) {
                hidden.add(each.getKey());
                together += each.getValue();
            }
        }
        return hidden;
    }
}
