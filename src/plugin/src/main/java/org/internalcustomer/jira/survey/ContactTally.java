package org.internalcustomer.jira.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How often people were asked, about each department. */
final class ContactTally {

    private final Map<String, Map<String, Long>> byPerson = new HashMap<>();
    private final UnaryOperator<String> canonical;

    /** @param canonical gives the key of the department that one was merged into */
    ContactTally(UnaryOperator<String> canonical) {
        this.canonical = canonical;
    }

    void add(String person, String department, long times) {
        byPerson.computeIfAbsent(person, any -> new HashMap<>()).merge(canonical.apply(department), times, Long::sum);
    }

    /** About one department, or about all. */
    long times(String person, Optional<String> department) {
        Map<String, Long> known = byPerson.getOrDefault(person, Map.of());
        return department.map(canonical).map(one -> known.getOrDefault(one, 0L)).orElseGet(() -> known.values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }
}
