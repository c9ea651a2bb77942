package org.internalcustomer.jira.sla;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The issues that could not be computed, or not told of, on this node; for the health page. The log says why. */
final class FoldProblems {

    private final Map<Long, String> byIssue = new ConcurrentHashMap<>();

    /** @param issue its key, or a number if even that could not be read */
    void add(long issueId, String issue) {
        byIssue.put(issueId, issue);
    }

    void solved(long issueId) {
        byIssue.remove(issueId);
    }

    Map<Long, String> all() {
        return Map.copyOf(byIssue);
    }
}
