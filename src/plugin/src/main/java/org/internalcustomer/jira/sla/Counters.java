package org.internalcustomer.jira.sla;

import java.util.Map;
import java.util.TreeMap;
import org.internalcustomer.jira.host.text.Json;

/** Numbers by name, as a run adds them up page by page. */
final class Counters {

    private final Map<String, Long> numbers = new TreeMap<>();

    static Counters read(String json) {
        Counters counters = new Counters();
        ((Map<?, ?>) Json.stored(json)).forEach((name, number) -> counters.add(String.valueOf(name), number));
        return counters;
    }

    void add(String name) {
        add(name, 1L);
    }

    void add(Counters other) {
        other.numbers.forEach(this::add);
    }

    long of(String name) {
        return numbers.getOrDefault(name, 0L);
    }

    /** Those whose names begin so, without that beginning. */
    Map<String, Long> below(String prefix) {
        Map<String, Long> below = new TreeMap<>();
        numbers.forEach((name, number) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), number);
            }
        });
        return below;
    }

    String json() {
        return Json.write(numbers);
    }

    private void add(String name, Object number) {
        numbers.merge(name, ((Number) number).longValue(), Long::sum);
    }
}
