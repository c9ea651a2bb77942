package org.internalcustomer.jira.host.config;

import java.util.Set;

/**
 * Which resolutions are asked about (调查条件): by the ids of the issue's type, its priority and its resolution. A set without
 * any is for all.
 */
public record SurveyCondition(Set<String> issueTypes, Set<String> priorities, Set<String> resolutions) {

    public SurveyCondition {
        issueTypes = Set.copyOf(issueTypes);
        priorities = Set.copyOf(priorities);
        resolutions = Set.copyOf(resolutions);
    }

    public static SurveyCondition always() {
        return new SurveyCondition(Set.of(), Set.of(), Set.of());
    }

    /** An issue that lacks what is asked for does not meet it. */
    public boolean isMetBy(String issueType, String priority, String resolution) {
        return holds(issueTypes, issueType) && holds(priorities, priority) && holds(resolutions, resolution);
    }

    private static boolean holds(Set<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }
}
