package org.internalcustomer.core.sla;

import java.util.List;
import java.util.OptionalLong;

/** Finds the goal that holds: the first whose condition the facts meet. */
final class GoalMatch {

    private GoalMatch() {}

    /** The index of the first goal that matches; the last one matches everything. */
    static int first(List<Goal> goals, Facts facts) {
        for (int i = 0; i < goals.size() - 1; i++) {
            if (goals.get(i).when().matches(facts::values)) {
                return i;
            }
        }
        return goals.size() - 1;
    }

    /** That goal, of whose budget so much has been used before. */
    static MatchedGoal matched(List<Goal> goals, int index, long usedBefore) {
        Goal goal = goals.get(index);
        OptionalLong budget = goal.budget().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, goal.budget().getAsLong() - usedBefore));
        return new MatchedGoal(index, goal.when().named(), budget, goal.calendar());
    }
}
