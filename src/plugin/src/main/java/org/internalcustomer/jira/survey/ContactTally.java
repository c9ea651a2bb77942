package org.internalcustomer.jira.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often people were asked, about each department. */
final class ContactTally {

    private final Map<String, Map<String, Long>> byPerson = new HashMap<>();

    void add(String person, String department, long times) {
        byPerson.computeIfAbsent(person, any -> new HashMap<>()).merge(department, times, Long::sum);
    }

    /** About one department, or about all. */
    long times(String person, Optional<String> department) {
        Map<String, Long> known = byPerson.getOrDefault(person, Map.of());
        return department.map(one -> known.getOrDefault(one, 0L)).orElseGet(() -> known.values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }
}
