package org.internalcustomer.jira.request;

import java.util.Collection;
import java.util.Map;
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

    /** The present key of each former one. */
    static Map<String, String> read(String text) {
        return HistoryBuilder.words(text, ",").stream()
                .map(merger -> merger.split("=", 2))
                .collect(Collectors.toMap(keys -> keys[0], keys -> keys[1]));
    }
}
