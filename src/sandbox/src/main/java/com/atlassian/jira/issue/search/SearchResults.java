package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** One page of what was found, and how much there is in all. */
public class SearchResults<T> {

    private final List<T> results;
    private final int total;
    private final int start;
    private final int max;

    public SearchResults(List<T> results, int totalSearchHits, PagerFilter<?> pagerFilter) {
        this.results = List.copyOf(results);
        this.total = totalSearchHits;
        this.start = pagerFilter.getStart();
        this.max = pagerFilter.getMax();
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
