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

    private static final Field[] ALL = Field.values();

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
        return firstMismatch(values).isEmpty();
    }

    /** The first field whose value is not among the wanted ones. */
    public Optional<Field> firstMismatch(Function<Field, Set<String>> values) {
        for (Field field : ALL) {
            Set<String> wanted = fields.get(field);
            if (wanted != null && Collections.disjoint(values.apply(field), wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
