package org.internalcustomer.jira.host.jql;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a function can be narrowed by, each written {@code name=value}. */
public enum Narrow {
    PROVIDER,
    CUSTOMER,
    PROJECT,
    PERIOD;

    static Optional<Narrow> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.written().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** In a fixed order. */
    static String names(Set<Narrow> some) {
        return Arrays.stream(values())
                .filter(some::contains)
                .map(Narrow::written)
                .collect(Collectors.joining(", "));
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
