package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Course;
import org.internalcustomer.core.sla.Deadline;
import org.internalcustomer.core.sla.MatchedGoal;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Owners;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Spent;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.TimerId;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.host.text.Json;

/** A timer as a row of our table: all that it takes to say again what the fold said. */
final class StoredTimer {

    static final String COLUMNS = "{ISSUE_ID}, {POLICY}, {VERSION_NO}, {METRIC}, {CYCLE}, {PROVIDER}, {CUSTOMER},"
            + " {GOAL_INDEX}, {BECAUSE_OF}, {GOAL_MS}, {CALENDAR}, {STARTED}, {STOPPED}, {DUE}, {BREACHED_AT}, {USED_MS},"
            + " {WALL_MS}, {PAUSED_BY}, {PAUSED_MS}, {CONFIRM_MS}, {VERDICT}, {STANDING}, {SINCE}, {REASON}, {STATUS_ID},"
            + " {LATE_INHERITED}, {GOAL_DUE}, {PROMISED}";

    static final String INSERT =
            "INSERT INTO [TIMER] (" + COLUMNS + ", {TIMER_KEY}, {WAKE}) VALUES (?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private StoredTimer() {}

    /** Tells a timer from every other of any issue. */
    static String key(long issueId, TimerId id) {
        return issueId + "/" + id.policy() + "/" + id.metric() + "/" + id.cycle();
    }

    static Object[] values(long issueId, Timer timer, OptionalLong wake) {
        Course course = timer.course();
        Spent spent = timer.spent();
        Standing standing = timer.standing();
        return new Object[] {
            issueId,
            timer.id().policy(),
            timer.id().version(),
            timer.id().metric().name(),
            timer.id().cycle(),
            Nullable.value(timer.owners().provider()),
            Nullable.value(timer.owners().customer()),
            timer.goal().index(),
            Json.write(because(timer.goal())),
            Nullable.value(timer.goal().budget()),
            timer.goal().calendar(),
            course.started(),
            Nullable.value(course.stopped()),
            Nullable.value(course.due()),
            Nullable.value(course.breachedAt()),
            spent.used(),
            spent.wall(),
            Json.write(pausedBy(spent)),
            spent.paused(),
            spent.awaitingConfirmation(),
            timer.verdict().name(),
            standing.kind().name(),
            standing.since(),
            standing.reason().map(PauseReason::name).orElse(null),
            Nullable.value(standing.because()),
            timer.lateInherited(),
            timer.goal().deadline().map(Deadline::at).orElse(null),
            Nullable.value(timer.goal().deadline().map(Deadline::promised).orElse(OptionalLong.empty())),
            key(issueId, timer.id()),
            Nullable.value(wake)
        };
    }

    static Timer read(ResultSet row, Calendars calendars) throws SQLException {
        return new Timer(
                new TimerId(row.getString(2), row.getInt(3), Metric.valueOf(row.getString(4)), row.getInt(5)),
                new Owners(Nullable.text(row, 6), Nullable.text(row, 7)),
                new MatchedGoal(
                        row.getInt(8),
                        because(row.getString(9)),
                        Nullable.number(row, 10),
                        row.getString(11),
                        deadline(Nullable.number(row, 27), Nullable.number(row, 28))),
                new Course(
                        row.getLong(12), Nullable.number(row, 13), Nullable.number(row, 14), Nullable.number(row, 15)),
                new Spent(row.getLong(16), row.getLong(17), pausedBy(row.getString(18)), row.getLong(20)),
                Verdict.valueOf(row.getString(21)),
                new Standing(
                        Standing.Kind.valueOf(row.getString(22)),
                        row.getLong(23),
                        Nullable.text(row, 24).map(PauseReason::valueOf),
                        Nullable.text(row, 25)),
                row.getBoolean(26),
                calendars.find(row.getString(11)));
    }

    private static Optional<Deadline> deadline(OptionalLong at, OptionalLong promised) {
        return at.isPresent() ? Optional.of(new Deadline(at.getAsLong(), promised)) : Optional.empty();
    }

    private static Map<String, List<String>> because(MatchedGoal goal) {
        Map<String, List<String>> texts = new TreeMap<>();
        goal.because().forEach((field, values) -> texts.put(field.name(), List.copyOf(new TreeSet<>(values))));
        return texts;
    }

    private static Map<Field, Set<String>> because(String json) {
        Map<Field, Set<String>> because = new EnumMap<>(Field.class);
        ((Map<?, ?>) Json.stored(json)).forEach((field, values) -> {
            Set<String> wanted = new TreeSet<>();
            ((List<?>) values).forEach(value -> wanted.add(String.valueOf(value)));
            because.put(Field.valueOf(String.valueOf(field)), wanted);
        });
        return because;
    }

    private static Map<String, Long> pausedBy(Spent spent) {
        Map<String, Long> texts = new TreeMap<>();
        spent.pausedBy().forEach((reason, millis) -> texts.put(reason.name(), millis));
        return texts;
    }

    private static Map<PauseReason, Long> pausedBy(String json) {
        Map<PauseReason, Long> paused = new HashMap<>();
        ((Map<?, ?>) Json.stored(json))
                .forEach((reason, millis) ->
                        paused.put(PauseReason.valueOf(String.valueOf(reason)), ((Number) millis).longValue()));
        return paused;
    }
}
