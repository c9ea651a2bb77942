package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.report.AnonymousQuarters.Line;
import org.internalcustomer.jira.report.AnonymousQuarters.Quarter;

/** What anonymous surveys said, on the scorecard: by calendar quarter and department. */
final class AnonymousSection {

    private final AnonymousQuarters quarters;
    private final RatingReaders readers;
    private final CurrentUser user;

    AnonymousSection(AnonymousQuarters quarters, RatingReaders readers, CurrentUser user) {
        this.quarters = quarters;
        this.readers = readers;
        this.user = user;
    }

    /** @param providers empty for all */
    List<Map<String, Object>> of(LocalDate today, Departments departments, Set<String> providers, Words words) {
        RatingReader reader = readers.of(user.user());
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Quarter quarter : quarters.of(today, departments)) {
            List<Map<String, Object>> rows = quarter.lines().stream()
                    .filter(line -> providers.isEmpty() || providers.contains(line.department()))
                    .map(line -> row(line, reader, words))
                    .toList();
            if (!rows.isEmpty()) {
                shown.add(Map.of("name", quarter.name(), "label", words.period(quarter.name()), "rows", rows));
            }
        }
        return shown;
    }

    private static Map<String, Object> row(Line line, RatingReader reader, Words words) {
        return line.tally()
                .map(tally -> shown(line.department(), tally, reader, words))
                .orElseGet(() -> Map.of("name", words.department(line.department()), "hidden", true));
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
