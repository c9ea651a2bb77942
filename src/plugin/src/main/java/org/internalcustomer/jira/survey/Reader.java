package org.internalcustomer.jira.survey;

import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Person;

/** Somebody who looks at surveys: ratings and remarks are shown to those of whom the survey's page says so. */
record Reader(Person person, boolean administrator, Departments departments) {

    /** Who answered, who worked for it, who is at the head of those, and administrators. */
    boolean mayRead(Invitation invitation) {
        return administrator || person.userKey().equals(invitation.requester()) || worksFor(invitation.departments());
    }

    private boolean worksFor(Set<String> keys) {
        return keys.stream().anyMatch(key -> isMember(key) || isHead(key));
    }

    private boolean isMember(String key) {
        return departments.memberships(person).stream()
                .anyMatch(department -> department.key().equals(departments.canonical(key)));
    }

    private boolean isHead(String key) {
        return departments.find(key).map(Department::heads).filter(this::isOne).isPresent()
                || departments.ancestors(key).stream().map(Department::heads).anyMatch(this::isOne);
    }

    private boolean isOne(Heads heads) {
        return heads.head().filter(person.userKey()::equals).isPresent()
                || heads.deputy().filter(person.userKey()::equals).isPresent();
    }
}
