package org.internalcustomer.jira.host.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What anonymous surveys said. Whoever shows it hides what fewer than five people said. */
public interface AnonymousRatings {

    /** Of these whole months, by department. */
    List<OfDepartment> between(LocalDate from, LocalDate to);

    /**
     * The answers about one department.
     *
     * @param raters at least so many people; the same person cannot be recognised from month to month
     * @param counts how many gave 1 to 5; 0 is "not applicable"
     * @param remarks in no order
     */
    record OfDepartment(String department, int raters, Map<Integer, Integer> counts, List<String> remarks) {}
}
