package org.internalcustomer.jira.host.config;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Person;

/** Somebody who looks at ratings of single requests: of which departments may it be all of them? */
public record RatingReader(Person person, boolean administrator, Departments departments) {

    /** For its members, its head and the heads above it, and administrators. */
    public boolean mayReadAllOf(String department) {
        return administrator || belongsTo(department) || leads(department);
    }

    /** The keys under which they are stored, those of merged departments included; empty for no bounds. */
    public Optional<Set<String>> bounds() {
        if (administrator) {
            return Optional.empty();
        }
        Set<String> keys = new LinkedHashSet<>();
        departments.all().stream()
                .map(Department::key)
                .filter(this::mayReadAllOf)
                .forEach(keys::add);
        departments.aliases().stream().filter(this::mayReadAllOf).forEach(keys::add);
        return Optional.of(keys);
    }

    public boolean belongsTo(String key) {
        return departments.memberships(person).stream()
                .anyMatch(department -> department.key().equals(departments.canonical(key)));
    }

    /** As head or deputy of it, or of one above it. */
    public boolean leads(String key) {
        return departments.find(key).map(Department::heads).filter(this::isOne).isPresent()
                || departments.ancestors(key).stream().map(Department::heads).anyMatch(this::isOne);
    }

    private boolean isOne(Heads heads) {
        return heads.head().filter(person.userKey()::equals).isPresent()
                || heads.deputy().filter(person.userKey()::equals).isPresent();
    }
}
