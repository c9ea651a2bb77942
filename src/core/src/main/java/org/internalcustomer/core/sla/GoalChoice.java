package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.request.Field;

/**
 * Which goal was chosen and why (目标匹配): the first whose condition held, and of each one before it a field that the
 * condition did not like.
 *
 * @param from the list of goals that it was chosen from; another version of the policy has another one
 * @param actual what the request said in the fields that the chosen goal's condition names
 */
public record GoalChoice(MatchedGoal goal, List<Goal> from, Map<Field, Set<String>> actual, List<Missed> missed) {

    /**
     * A goal that was passed over.
     *
     * @param index its place in the policy's list, counted from 0
     * @param actual what the request said in that field
     */
    public record Missed(int index, Field field, Set<String> actual) {

        public Missed {
            actual = Set.copyOf(actual);
        }
    }

    public GoalChoice {
        from = List.copyOf(from);
        actual = Map.copyOf(actual);
        missed = List.copyOf(missed);
    }

    static GoalChoice of(List<Goal> goals, MatchedGoal goal, Facts facts) {
        List<Missed> missed = new ArrayList<>();
        for (int i = 0; i < goal.index(); i++) {
            Optional<Field> mismatch = goals.get(i).when().firstMismatch(facts::values);
            missed.add(new Missed(i, mismatch.orElseThrow(), facts.values(mismatch.get())));
        }
        Map<Field, Set<String>> actual = new TreeMap<>();
        goal.because().keySet().forEach(field -> actual.put(field, facts.values(field)));
        return new GoalChoice(goal, goals, actual, missed);
    }
}
