package org.internalcustomer.jira.host.config;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Person;

/**
 * The department tree and who stands where in it.
 *
 * @param mainDepartments department key by user key, for people whose main department is set by hand
 */
public record Organisation(Departments departments, Map<String, String> mainDepartments) {

    public Organisation {
        mainDepartments = Map.copyOf(mainDepartments);
    }

    /** The person as core's rules want to know one. */
    public Person person(String userKey, Collection<String> groups) {
        return new Person(userKey, Set.copyOf(groups), Optional.ofNullable(mainDepartments.get(userKey)));
    }

    /** Empty for somebody who is nobody's: <em>Unassigned</em>. */
    public Optional<Department> departmentOf(String userKey, Collection<String> groups) {
        return departments.departmentOf(person(userKey, groups));
    }
}
