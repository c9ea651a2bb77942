package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.calendar.WorkingDays;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.request.PromisedDates;

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

    /** The same with the instant that the goal names for a timer started then. */
    static MatchedGoal aimed(MatchedGoal goal, Limit limit, long start, WorkingTime hours, PromisedDates promises) {
        if (limit instanceof Limit.By by) {
            long at = WorkingDays.by(hours, start, by.days(), by.time());
            return at == WorkingTime.NEVER ? goal : with(goal, Deadline.clock(at));
        }
        if (limit instanceof Limit.Promised && promises.held().isPresent()) {
            return with(goal, new Deadline(promises.held().getAsLong(), promises.first()));
        }
        return goal;
    }

    private static MatchedGoal with(MatchedGoal goal, Deadline deadline) {
        return new MatchedGoal(
                goal.index(), goal.because(), OptionalLong.empty(), goal.calendar(), Optional.of(deadline));
    }
}
