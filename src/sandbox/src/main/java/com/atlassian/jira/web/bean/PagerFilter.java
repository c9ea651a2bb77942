package com.atlassian.jira.web.bean;

/** Which page of a list: from {@code start}, at most {@code max}; -1 for all. */
public class PagerFilter<T> {

    private static final int PAGE = 20;
    private static final int UNLIMITED = -1;

    private final int start;
    private final int max;

    public PagerFilter() {
        this(PAGE);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    @SuppressWarnings("rawtypes")
    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter<>(UNLIMITED);
    }

    /** The page that contains the result of that index. */
    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return max <= 0 ? new PagerFilter<>(0, max) : new PagerFilter<>(index - index % max, max);
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }
}
