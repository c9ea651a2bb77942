package org.internalcustomer.jira.request;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Departments;

/** How a snapshot writes which departments had become which: {@code FIN=ACC,HELP=SD}. */
final class Mergers {

    private Mergers() {}

    /** Of those that have become one of these departments; empty for none. */
    static String into(Collection<String> present, Departments departments) {
        return departments.aliases().stream()
                .sorted()
                .filter(former -> present.contains(departments.canonical(former)))
                .map(former -> former + "=" + departments.canonical(former))
                .collect(Collectors.joining(","));
    }

    /** The other keys of what that department was part of. */
    static Set<String> otherKeys(String department, Map<String, String> mergers) {
        String present = mergers.getOrDefault(department, department);
        Set<String> others = new TreeSet<>(Set.of(present));
        mergers.forEach((former, heir) -> {
            if (heir.equals(present)) {
                others.add(former);
            }
        });
        others.remove(department);
        return others;
    }

    /** The present key of each former one. */
    static Map<String, String> read(String text) {
        return HistoryBuilder.words(text, ",").stream()
                .map(merger -> merger.split("=", 2))
                .collect(Collectors.toMap(keys -> keys[0], keys -> keys[1]));
    }
}
