package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.request.Field;

/**
 * Finds goals that can never hold, because their condition contradicts itself or the goals before take all its requests:
 * tries every combination of the values that the conditions name, and "something else" for each field.
 */
final class Unreachable {

    /** Beyond so many combinations nothing is said. */
    private static final int TRIES = 20_000;

    private final List<Condition> conditions;
    private final List<Field> fields;
    private final List<List<Set<String>>> choices = new ArrayList<>();
    private final boolean tooMany;
    private final Set<Integer> reached = new TreeSet<>();

    private Unreachable(List<Condition> conditions) {
        this.conditions = conditions;
        Map<Field, Set<String>> named = new Condition.All(conditions).named();
        fields = List.copyOf(named.keySet());
        double product = 1;
        for (Field field : fields) {
            int values = named.get(field).size();
            product *= field == Field.LABEL ? Math.pow(2, values) : values + 1;
        }
        tooMany = product > TRIES;
        if (!tooMany) {
            named.forEach((field, values) -> choices.add(field == Field.LABEL ? subsets(values) : single(values)));
        }
    }

    /** The places, from 0, of the conditions that no request can be the first to meet. */
    static List<Integer> among(List<Condition> conditions) {
        Unreachable search = new Unreachable(conditions);
        if (search.tooMany) {
            return List.of();
        }
        search.tryAll(0, new EnumMap<>(Field.class));
        List<Integer> never = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (!search.reached.contains(i)) {
                never.add(i);
            }
        }
        return never;
    }

    private void tryAll(int depth, Map<Field, Set<String>> request) {
        if (depth < fields.size()) {
            for (Set<String> choice : choices.get(depth)) {
                request.put(fields.get(depth), choice);
                tryAll(depth + 1, request);
            }
            return;
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).matches(request::get)) {
                reached.add(i);
                return;
            }
        }
    }

    /** An issue has one priority, or another than those named. */
    private static List<Set<String>> single(Set<String> values) {
        List<Set<String>> choices = new ArrayList<>();
        choices.add(Set.of());
        values.forEach(value -> choices.add(Set.of(value)));
        return choices;
    }

    /** An issue has any of the labels, or several. */
    private static List<Set<String>> subsets(Set<String> labels) {
        List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
        for (String label : labels) {
            for (Set<String> without : List.copyOf(subsets)) {
                Set<String> with = new TreeSet<>(without);
                with.add(label);
                subsets.add(with);
            }
        }
        return subsets;
    }
}
