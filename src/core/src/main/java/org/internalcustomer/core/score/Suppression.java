package org.internalcustomer.core.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.UnaryOperator;

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

    /**
     * The same of figures that are added up since some of what they are about has become one, by the key that it has today. Such a
     * sum is hidden where one of its parts is: otherwise whoever saw the other part before finds it by taking that off the sum. The
     * same people may have rated both parts, so that a sum has no more raters for certain than the largest of them.
     *
     * @param raters by the key that the figure was kept under
     */
    public static <K extends Comparable<K>> Set<K> hidden(Map<K, Integer> raters, UnaryOperator<K> today) {
        Set<K> hidden = new LinkedHashSet<>();
        hidden(raters).forEach(part -> hidden.add(today.apply(part)));
        Map<K, Integer> sums = new HashMap<>();
        raters.forEach((part, number) -> sums.merge(today.apply(part), number, Math::max));
        hidden.addAll(hidden(sums));
        return hidden;
    }
}
