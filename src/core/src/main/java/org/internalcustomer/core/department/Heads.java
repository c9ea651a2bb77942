package org.internalcustomer.core.department;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The user keys of a department's head (负责人) and deputy. */
public record Heads(Optional<String> head, Optional<String> deputy) {

    public static Heads none() {
        return new Heads(Optional.empty(), Optional.empty());
    }

    /** The head first; nobody twice. */
    public List<String> people() {
        return Stream.of(head, deputy).flatMap(Optional::stream).distinct().toList();
    }

    public boolean include(String userKey) {
        return people().contains(userKey);
    }
}
