package org.internalcustomer.jira.survey;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.internalcustomer.core.survey.LeastRaters;
import org.internalcustomer.jira.host.request.AnonymousRatings;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;

/** The stored anonymous answers, for the report. */
final class StoredAnonymousRatings implements AnonymousRatings {

    private static final int WEEK_DAYS = 7;

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
            Map<String, Collection<List<Integer>>> asked = asked(db, from, to);
            return counts.entrySet().stream()
                    .map(each -> new OfDepartment(
                            each.getKey(),
                            LeastRaters.of(answers(each.getValue()), asked.getOrDefault(each.getKey(), List.of())),
                            each.getValue(),
                            remarks.getOrDefault(each.getKey(), List.of())))
                    .toList();
        });
    }

    private static int answers(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each person was asked who may have answered then, by department and month. */
    private static Map<String, Collection<List<Integer>>> asked(Db db, LocalDate from, LocalDate to)
            throws SQLException {
        Map<String, Map<Integer, List<Integer>>> asked = new HashMap<>();
        db.each(
                "SELECT {DEPARTMENT}, {MONTH_NUMBER}, {PERSON_HASH}, COUNT(*) FROM [ANON_CONTACT]"
                        + " WHERE {ASKED_WEEK} >= ? AND {ASKED_WEEK} < ?"
                        + " GROUP BY {DEPARTMENT}, {MONTH_NUMBER}, {PERSON_HASH}",
                row -> asked.computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                        .computeIfAbsent(row.getInt(2), any -> new ArrayList<>())
                        .add(row.getInt(4)),
                earliestAsked(db, from).toEpochDay() - WEEK_DAYS,
                to.toEpochDay());
        Map<String, Collection<List<Integer>>> byDepartment = new HashMap<>();
        asked.forEach((department, months) -> byDepartment.put(department, months.values()));
        return byDepartment;
    }

    /** The first day on which somebody was asked who could still answer then; a day earlier, whatever the zone. */
    private static LocalDate earliestAsked(Db db, LocalDate from) throws SQLException {
        Instant start = from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        long earliest = db.number(
                "SELECT MIN({SENT}) FROM [INVITATION] WHERE {STATE} = ? AND {EXPIRES} > ?",
                State.ANONYMOUS.name(),
                start.toEpochMilli());
        LocalDate asked = LocalDate.ofInstant(Instant.ofEpochMilli(earliest), ZoneOffset.UTC)
                .minusDays(1);
        return earliest == 0 || asked.isAfter(from) ? from : asked;
    }
}
