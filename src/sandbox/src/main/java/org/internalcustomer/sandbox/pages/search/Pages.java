package org.internalcustomer.sandbox.pages.search;

import java.util.List;
import java.util.stream.IntStream;

/** The links below a paged list. @param current the page shown, from one @param numbers of the pages to link */
public record Pages(int size, int current, int count, List<Integer> numbers) {

    private static final int NEIGHBOURS = 4;

    public static Pages of(int start, int size, int total) {
        int count = Math.max(1, (total + size - 1) / size);
        int current = start / size + 1;
        int first = Math.max(1, Math.min(current - NEIGHBOURS, count - 2 * NEIGHBOURS));
        int last = Math.min(count, first + 2 * NEIGHBOURS);
        return new Pages(
                size, current, count, IntStream.rangeClosed(first, last).boxed().toList());
    }

    public int startOf(int number) {
        return (number - 1) * size;
    }
}
