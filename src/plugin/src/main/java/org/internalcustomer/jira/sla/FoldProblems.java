package org.internalcustomer.jira.sla;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The issues that could not be computed on this node, and why; for the health page. */
final class FoldProblems {

    private final Map<Long, String> byIssue = new ConcurrentHashMap<>();

    void add(long issueId, String problem) {
        byIssue.put(issueId, problem);
    }

    void solved(long issueId) {
        byIssue.remove(issueId);
    }

    Map<Long, String> all() {
        return Map.copyOf(byIssue);
    }
}
