package org.internalcustomer.core.sla;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.request.Field;

/**
 * Which goal holds and why: its place in the policy's list, counted from 0, and the values that its condition names for
 * each field; empty for the catch-all. The budget is what this timer may use: less than the
 * goal's for a department that has used part of it before. A deadline stands instead of a budget.
 */
public record MatchedGoal(
        int index, Map<Field, Set<String>> because, OptionalLong budget, String calendar, Optional<Deadline> deadline) {

    public MatchedGoal(int index, Map<Field, Set<String>> because, OptionalLong budget, String calendar) {
        this(index, because, budget, calendar, Optional.empty());
    }

    /** Without a budget and a deadline it only measures. */
    public boolean isMeasuredOnly() {
        return budget.isEmpty() && deadline.isEmpty();
    }

    public boolean isCatchAll() {
        return because.isEmpty();
    }
}
