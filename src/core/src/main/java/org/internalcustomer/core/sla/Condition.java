package org.internalcustomer.core.sla;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.internalcustomer.core.request.Field;

/** For which requests a goal holds: a test of one field, or tests joined by AND, OR and NOT. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    /** A field to blame where the condition does not hold, empty where it does. */
    Optional<Field> firstMismatch(Function<Field, Set<String>> values);

    /** The values that it names for each field, wanted or unwanted; empty for the catch-all. */
    Map<Field, Set<String>> named();

    default boolean matches(Function<Field, Set<String>> values) {
        return firstMismatch(values).isEmpty();
    }

    default boolean isCatchAll() {
        return equals(ALWAYS);
    }

    static Condition always() {
        return ALWAYS;
    }

    static Condition on(Field field, String... values) {
        return new OneOf(field, Set.of(values));
    }

    static Condition all(Condition... parts) {
        return all(Arrays.asList(parts));
    }

    /** What always holds says nothing among others. */
    static Condition all(List<Condition> parts) {
        List<Condition> telling =
                parts.stream().filter(part -> !part.isCatchAll()).toList();
        return telling.size() == 1 ? telling.get(0) : new All(telling);
    }

    static Condition any(Condition... parts) {
        return new Any(Arrays.asList(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }

    /** The field has one of the values; of several labels one suffices. */
    record OneOf(Field field, Set<String> values) implements Condition {

        public OneOf {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A test of " + field + " needs a value");
            }
            values = Set.copyOf(values);
        }

        @Override
        public Optional<Field> firstMismatch(Function<Field, Set<String>> request) {
            return matches(request) ? Optional.empty() : Optional.of(field);
        }

        @Override
        public boolean matches(Function<Field, Set<String>> request) {
            return !Collections.disjoint(request.apply(field), values);
        }

        @Override
        public Map<Field, Set<String>> named() {
            return Map.of(field, values);
        }
    }

    /** Every part holds; without parts it holds for everything. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Field> firstMismatch(Function<Field, Set<String>> request) {
            for (Condition part : parts) {
                Optional<Field> mismatch = part.firstMismatch(request);
                if (mismatch.isPresent()) {
                    return mismatch;
                }
            }
            return Optional.empty();
        }

        @Override
        public Map<Field, Set<String>> named() {
            return together(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("Nothing could hold of no condition at all");
            }
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Field> firstMismatch(Function<Field, Set<String>> request) {
            for (Condition part : parts) {
                if (part.matches(request)) {
                    return Optional.empty();
                }
            }
            return parts.get(0).firstMismatch(request);
        }

        @Override
        public Map<Field, Set<String>> named() {
            return together(parts);
        }
    }

    /** The part, which tests something, does not hold. */
    record Not(Condition part) implements Condition {

        public Not {
            if (part.named().isEmpty()) {
                throw new IllegalArgumentException("The opposite of everything is nothing");
            }
        }

        @Override
        public Optional<Field> firstMismatch(Function<Field, Set<String>> request) {
            return part.matches(request) ? part.named().keySet().stream().findFirst() : Optional.empty();
        }

        @Override
        public Map<Field, Set<String>> named() {
            return part.named();
        }
    }

    private static Map<Field, Set<String>> together(List<Condition> parts) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Map<Field, Set<String>> named = new TreeMap<>();
        for (Condition part : parts) {
            part.named().forEach((field, values) -> named.computeIfAbsent(field, any -> new TreeSet<>())
                    .addAll(values));
        }
        return named;
    }
}
