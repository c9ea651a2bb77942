package org.internalcustomer.core.sla;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.internalcustomer.core.request.Field;

/** For which requests a goal holds: each named field must have one of its values; none named matches everything. */
public record Condition(Map<Field, Set<String>> fields) {

    public Condition {
        Map<Field, Set<String>> copy = new EnumMap<>(Field.class);
        fields.forEach((field, values) -> {
            if (!values.isEmpty()) {
                copy.put(field, Set.copyOf(values));
            }
        });
        fields = Collections.unmodifiableMap(copy);
    }

    public static Condition always() {
        return new Condition(Map.of());
    }

    public static Condition on(Field field, String... values) {
        return new Condition(Map.of(field, Set.of(values)));
    }

    public boolean isCatchAll() {
        return fields.isEmpty();
    }

    public boolean matches(Function<Field, Set<String>> values) {
        for (Map.Entry<Field, Set<String>> each : fields.entrySet()) {
            if (Collections.disjoint(values.apply(each.getKey()), each.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** The first field whose value is not among the wanted ones. */
    public Optional<Field> firstMismatch(Function<Field, Set<String>> values) {
        for (Map.Entry<Field, Set<String>> each : fields.entrySet()) {
            if (Collections.disjoint(values.apply(each.getKey()), each.getValue())) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }
}
