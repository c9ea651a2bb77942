package org.internalcustomer.jira.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.internalcustomer.jira.host.request.AnonymousRatings;
import org.internalcustomer.jira.host.sql.Sql;

/** The stored anonymous answers, for the report. */
final class StoredAnonymousRatings implements AnonymousRatings {

    private final Sql sql;

    StoredAnonymousRatings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OfDepartment> between(LocalDate from, LocalDate to) {
        return sql.read(db -> {
            Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
            Map<String, List<String>> remarks = new HashMap<>();
            db.each(
                    "SELECT {DEPARTMENT}, {RATING}, {REMARK} FROM [ANON_ANSWER] WHERE {DAY_NUMBER} >= ? AND {DAY_NUMBER} < ?"
                            + " ORDER BY {ANSWER_ID}",
                    row -> {
                        counts.computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                                .merge(row.getInt(2), 1, Integer::sum);
                        String remark = row.getString(3);
                        if (remark != null && !remark.isBlank()) {
                            remarks.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                                    .add(remark);
                        }
                    },
                    from.toEpochDay(),
                    to.toEpochDay());
            Map<String, Integer> raters = new HashMap<>();
            db.each(
                    "SELECT {DEPARTMENT}, {MONTH_NUMBER}, COUNT(DISTINCT {PERSON_HASH}) FROM [ANON_CONTACT]"
                            + " WHERE {MONTH_NUMBER} >= ? AND {MONTH_NUMBER} < ? AND {ASKED_WEEK} = 0"
                            + " GROUP BY {DEPARTMENT}, {MONTH_NUMBER}",
                    row -> raters.merge(row.getString(1), row.getInt(3), Math::max),
                    AnonymousContacts.number(YearMonth.from(from)),
                    AnonymousContacts.number(YearMonth.from(to)));
            return counts.entrySet().stream()
                    .map(each -> new OfDepartment(
                            each.getKey(),
                            raters.getOrDefault(each.getKey(), 0),
                            each.getValue(),
                            remarks.getOrDefault(each.getKey(), List.of())))
                    .toList();
        });
    }
}
