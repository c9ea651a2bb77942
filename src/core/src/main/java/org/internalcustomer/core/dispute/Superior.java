package org.internalcustomer.core.dispute;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;

/**
 * Who rules on a dispute: whoever leads the lowest department above both.
 *
 * @param people head and deputy, as far as they can rule, the head first
 */
public record Superior(String department, List<String> people) {

    public Superior {
        people = List.copyOf(people);
    }

    /**
     * Further up where nobody can; empty where nobody above both can: then administrators rule.
     *
     * @param able whether that person can rule at all
     */
    public static Optional<Superior> of(Departments departments, String one, String other, Predicate<String> able) {
        return departments.lowestCommonSuperior(one, other).flatMap(lowest -> Stream.concat(
                        Stream.of(lowest), departments.ancestors(lowest.key()).stream())
                .map(department -> new Superior(department.key(), leaders(department, able)))
                .filter(superior -> !superior.people().isEmpty())
                .findFirst());
    }

    private static List<String> leaders(Department department, Predicate<String> able) {
        return department.heads().people().stream().filter(able).toList();
    }
}
