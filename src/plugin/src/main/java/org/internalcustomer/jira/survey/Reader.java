package org.internalcustomer.jira.survey;

import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Person;
import org.internalcustomer.jira.host.config.RatingReader;

/** Somebody who looks at surveys: ratings and remarks are shown to those of whom the survey's page says so. */
record Reader(Person person, boolean administrator, Departments departments) {

    /** Who answered, who worked for it, who is at the head of those, and administrators. */
    boolean mayRead(Invitation invitation) {
        return administrator || person.userKey().equals(invitation.requester()) || worksFor(invitation.departments());
    }

    private boolean worksFor(Set<String> keys) {
        RatingReader reader = new RatingReader(person, administrator, departments);
        return keys.stream().anyMatch(reader::mayReadAllOf);
    }
}
