package org.internalcustomer.core.sla;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.internalcustomer.core.request.Field;

/** For which requests a goal holds: each named field must have one of its values; none named matches everything. */
public record Condition(Map<Field, Set<String>> fields) {

    public Condition {
        Map<Field, Set<String>> copy = new TreeMap<>();
        fields.forEach((field, values) -> {
            if (!values.isEmpty()) {
                copy.put(field, Set.copyOf(values));
            }
        });
        fields = java.util.Collections.unmodifiableMap(copy);
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
        return firstMismatch(values).isEmpty();
    }

    /** The first field whose value is not among the wanted ones. */
    public Optional<Field> firstMismatch(Function<Field, Set<String>> values) {
        for (Map.Entry<Field, Set<String>> each : fields.entrySet()) {
            if (values.apply(each.getKey()).stream().noneMatch(each.getValue()::contains)) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }
}
