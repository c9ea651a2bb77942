package org.internalcustomer.core.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * To whom one answer counts (评价归属): for each department that held the request its part in thousandths, together exactly
 * one answer. One hour at the service desk and two at the network are 333 and 667.
 */
public record Credit(SortedMap<String, Integer> parts) {

    /** One whole answer. */
    public static final int WHOLE = 1000;

    public Credit {
        int sum = parts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE || parts.values().stream().anyMatch(part -> part <= 0)) {
            throw new IllegalArgumentException(parts + " is not one answer");
        }
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** All of it to one department; empty for nobody's. */
    public static Credit to(String department) {
        return new Credit(new TreeMap<>(Map.of(department, WHOLE)));
    }

    /**
     * By the business time that each department held the request. What rounding leaves over goes to the largest remainders;
     * whose part is less than half a thousandth may get none.
     *
     * @param resolving gets all of it where nobody's time passed
     */
    public static Credit byTime(Map<String, Long> worked, String resolving) {
        SortedMap<String, Long> times = new TreeMap<>(worked);
        times.values().removeIf(millis -> millis <= 0);
        long sum = times.values().stream().mapToLong(Long::longValue).sum();
        if (sum == 0) {
            return to(resolving);
        }
        SortedMap<String, Integer> parts = new TreeMap<>();
        List<Entry<String, Long>> remainders = new ArrayList<>();
        times.forEach((department, millis) -> {
            parts.put(department, (int) (millis * WHOLE / sum));
            remainders.add(Map.entry(department, millis * WHOLE % sum));
        });
        int left = WHOLE - parts.values().stream().mapToInt(Integer::intValue).sum();
        remainders.sort(
                Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Entry.comparingByKey()));
        remainders.stream().limit(left).forEach(each -> parts.merge(each.getKey(), 1, Integer::sum));
        parts.values().removeIf(part -> part == 0);
        return new Credit(parts);
    }

    /** Whether more than one department has a part. */
    public boolean isShared() {
        return parts.size() > 1;
    }
}
