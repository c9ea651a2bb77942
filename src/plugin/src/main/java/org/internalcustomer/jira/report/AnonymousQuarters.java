package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.score.Period;
import org.internalcustomer.core.score.Period.Unit;
import org.internalcustomer.core.score.Suppression;
import org.internalcustomer.jira.host.request.AnonymousRatings;

/**
 * What anonymous surveys said, by calendar quarter and department, each quarter only when it is over, so that nobody learns an
 * answer by looking twice or by taking one period off another. Page, REST and export show just these lines.
 */
final class AnonymousQuarters {

    private static final int QUARTERS = 4;

    private final AnonymousRatings ratings;

    AnonymousQuarters(AnonymousRatings ratings) {
        this.ratings = ratings;
    }

    /** @param name such as {@code 2026-Q1} */
    record Quarter(String name, List<Line> lines) {}

    /** @param tally empty where it is hidden */
    record Line(String department, Optional<AnonymousTally> tally) {}

    /** The last four quarters that are over, those that anybody answered in; the latest first. */
    List<Quarter> of(LocalDate today, Departments departments) {
        List<Quarter> quarters = new ArrayList<>();
        LocalDate end = Period.of(Unit.QUARTER, today).start();
        for (int i = 0; i < QUARTERS; i++) {
            LocalDate start = end.minusMonths(3);
            List<Line> lines = lines(ratings.between(start, end), departments);
            if (!lines.isEmpty()) {
                quarters.add(new Quarter(Period.of(Unit.QUARTER, start).toString(), lines));
            }
            end = start;
        }
        return quarters;
    }

    /** What is hidden is decided among all departments, whichever are looked at. Whatever was answered, somebody answered it. */
    private static List<Line> lines(List<AnonymousRatings.OfDepartment> answered, Departments departments) {
        Map<String, AnonymousTally> tallies = new TreeMap<>();
        Map<String, Integer> raters = new HashMap<>();
        for (AnonymousRatings.OfDepartment each : answered) {
            tallies.merge(departments.canonical(each.department()), AnonymousTally.of(each), AnonymousTally::plus);
            raters.put(each.department(), Math.max(1, each.raters()));
        }
        Set<String> hidden = Suppression.hidden(raters, departments::canonical);
        return tallies.entrySet().stream()
                .map(each -> new Line(
                        each.getKey(), Optional.of(each.getValue()).filter(any -> !hidden.contains(each.getKey()))))
                .toList();
    }
}
