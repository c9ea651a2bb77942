package org.internalcustomer.core.department;

import java.util.Optional;
import java.util.Set;

/** Someone as the host knows them: user key, groups, and the main department if one is set by hand. */
public record Person(String userKey, Set<String> groups, Optional<String> mainDepartment) {

    public Person {
        groups = Set.copyOf(groups);
    }

    public Person(String userKey, Set<String> groups) {
        this(userKey, groups, Optional.empty());
    }
}
