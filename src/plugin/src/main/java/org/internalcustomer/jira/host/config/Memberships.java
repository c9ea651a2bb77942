package org.internalcustomer.jira.host.config;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Users;

/** Which departments people belong to today. */
public final class Memberships {

    private final Configurations configurations;
    private final Users users;

    public Memberships(Configurations configurations, Users users) {
        this.configurations = configurations;
        this.users = users;
    }

    /** Whether the person is a member of that department, or of the one that it was merged into. */
    public boolean belongs(String userKey, String department) {
        return of(userKey)
                .contains(configurations.current().organisation().departments().canonical(department));
    }

    /** The key of the one department that counts as the person's; empty for somebody who is nobody's. */
    public Optional<String> departmentOf(String userKey) {
        return configurations
                .current()
                .organisation()
                .departmentOf(userKey, users.groupsOf(userKey))
                .map(Department::key);
    }

    /** Keys of all departments in use of which the person is a member. */
    public Set<String> of(String userKey) {
        Organisation organisation = configurations.current().organisation();
        return organisation.departments().memberships(organisation.person(userKey, users.groupsOf(userKey))).stream()
                .map(Department::key)
                .collect(Collectors.toSet());
    }
}
