package org.internalcustomer.core.department;

import java.util.Set;

/** Who belongs to a department: the members of Jira groups, and users named one by one. */
public record Members(Set<String> groups, Set<String> users) {

    public Members {
        groups = Set.copyOf(groups);
        users = Set.copyOf(users);
    }

    public static Members none() {
        return new Members(Set.of(), Set.of());
    }

    public static Members ofGroups(String... groups) {
        return new Members(Set.of(groups), Set.of());
    }

    public static Members ofUsers(String... users) {
        return new Members(Set.of(), Set.of(users));
    }
}
