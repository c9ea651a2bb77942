package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Period;
import org.internalcustomer.core.score.Period.Unit;
import org.internalcustomer.core.score.Suppression;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.request.AnonymousRatings;

/**
 * What anonymous surveys said, on the scorecard: by calendar quarter and department, each quarter only when it is over, so that
 * nobody learns an answer by looking twice or by taking one period off another.
 */
final class AnonymousSection {

    private static final int QUARTERS = 4;

    private final AnonymousRatings ratings;
    private final RatingReaders readers;
    private final CurrentUser user;

    AnonymousSection(AnonymousRatings ratings, RatingReaders readers, CurrentUser user) {
        this.ratings = ratings;
        this.readers = readers;
        this.user = user;
    }

    /**
     * The last four quarters that are over, those that anybody answered in.
     *
     * @param providers empty for all
     */
    List<Map<String, Object>> of(LocalDate today, Departments departments, Set<String> providers, Words words) {
        RatingReader reader = readers.of(user.user());
        List<Map<String, Object>> quarters = new ArrayList<>();
        LocalDate end = Period.of(Unit.QUARTER, today).start();
        for (int i = 0; i < QUARTERS; i++) {
            LocalDate start = end.minusMonths(3);
            Map<String, AnonymousTally> tallies = tallies(start, end, departments);
            List<Map<String, Object>> rows = rows(tallies, providers, reader, words);
            if (!rows.isEmpty()) {
                String name = Period.of(Unit.QUARTER, start).toString();
                quarters.add(Map.of("name", name, "label", words.period(name), "rows", rows));
            }
            end = start;
        }
        return quarters;
    }

    private Map<String, AnonymousTally> tallies(LocalDate from, LocalDate to, Departments departments) {
        Map<String, AnonymousTally> tallies = new TreeMap<>();
        for (AnonymousRatings.OfDepartment each : ratings.between(from, to)) {
            tallies.merge(departments.canonical(each.department()), AnonymousTally.of(each), AnonymousTally::plus);
        }
        return tallies;
    }

    /** What is hidden is decided among all departments, whichever are looked at. */
    private static List<Map<String, Object>> rows(
            Map<String, AnonymousTally> tallies, Set<String> providers, RatingReader reader, Words words) {
        Map<String, Integer> raters = new HashMap<>();
        tallies.forEach((department, tally) -> raters.put(department, tally.raters()));
        Set<String> hidden = Suppression.hidden(raters);
        List<Map<String, Object>> rows = new ArrayList<>();
        tallies.forEach((department, tally) -> {
            if (providers.isEmpty() || providers.contains(department)) {
                rows.add(
                        hidden.contains(department) || Suppression.isTooFew(tally.raters())
                                ? Map.of("name", words.department(department), "hidden", true)
                                : shown(department, tally, reader, words));
            }
        });
        return rows;
    }

    private static Map<String, Object> shown(
            String department, AnonymousTally tally, RatingReader reader, Words words) {
        ShownShare satisfied = ShownShare.of(tally.satisfied());
        Map<String, Object> row = new HashMap<>();
        row.put("name", words.department(department));
        row.put("hidden", false);
        row.put("answers", words.count(tally.answers()));
        row.put(
                "value",
                satisfied.estimate().map(Estimate::value).map(words::percent).orElse("–"));
        row.put("interval", words.interval(satisfied.estimate()));
        row.put("remarks", reader.mayReadAllOf(department) ? tally.remarks() : List.of());
        return row;
    }
}
