package org.internalcustomer.jira.request;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.request.CorrectionRights;

/** Heads and deputies of other departments, and auditors; nobody decides on what they asked for, or for their own department. */
final class HeadsAndAuditors implements CorrectionRights {

    private static final String WORDS = "internal-customer.request.correction.";

    private final Configurations configurations;
    private final Memberships memberships;
    private final Auditors auditors;
    private final Users users;

    HeadsAndAuditors(Configurations configurations, Memberships memberships, Auditors auditors, Users users) {
        this.configurations = configurations;
        this.memberships = memberships;
        this.auditors = auditors;
        this.users = users;
    }

    @Override
    public Optional<String> refusal(String askedBy, Set<String> about, String userKey) {
        if (askedBy.equals(userKey)) {
            return Optional.of(WORDS + "own-request");
        }
        if (isOf(about, userKey)) {
            return Optional.of(WORDS + "own-department");
        }
        return decides(userKey) ? Optional.empty() : Optional.of(WORDS + "nobody-here");
    }

    @Override
    public boolean decides(String userKey) {
        return isAuditor(userKey)
                || tree().all().stream().anyMatch(department -> !department.archived() && leads(department, userKey));
    }

    private boolean isAuditor(String userKey) {
        return !Collections.disjoint(auditors.groups(), users.groupsOf(userKey));
    }

    private boolean isOf(Collection<String> keys, String userKey) {
        return keys.stream()
                .anyMatch(key -> memberships.belongs(userKey, key)
                        || tree().find(key)
                                .filter(department -> leads(department, userKey))
                                .isPresent());
    }

    private Departments tree() {
        return configurations.current().organisation().departments();
    }

    private static boolean leads(Department department, String userKey) {
        return department.heads().include(userKey);
    }
}
