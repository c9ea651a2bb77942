package org.internalcustomer.sandbox.independent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How long each department held one incident, by wall time, until it was stopped for the last time; nobody's time and
 * the time between a stop and a reopening stand under the empty name.
 *
 * @param reopened by when it was stopped, when it was reopened
 */
record NaiveLegs(Instant created, Instant ended, Map<String, Long> wallMillis, Map<Instant, Instant> reopened) {

    /** @param departmentOf the department of a group of the log, of which the empty one is nobody's */
    static NaiveLegs of(List<RawLog.Row> rows, Set<String> stopping, UnaryOperator<String> departmentOf) {
        Instant opened = rows.get(0).instant("opened_at");
        Instant firstEvent = rows.get(0).instant("updated_at");
        Instant created = firstEvent.isBefore(opened) ? firstEvent : opened;

        Map<String, Long> wall = new TreeMap<>();
        Map<Instant, Instant> reopened = new TreeMap<>();
        String holder = departmentOf.apply(rows.get(0).text("assignment_group"));
        String state = "New";
        Instant since = created;
        Instant ended = created;
        for (RawLog.Row row : rows) {
            Instant at = row.instant("updated_at");
            boolean wasStopped = stopping.contains(state);
            if (!row.text("state").isEmpty()) {
                state = row.text("state");
            }
            boolean leavesTheStop = wasStopped && !stopping.contains(state);
            if (leavesTheStop) {
                reopened.put(since, at);
            }
            if (!wasStopped || leavesTheStop) {
                add(wall, wasStopped ? "" : holder, since, at);
                since = at;
                ended = at;
            }
            holder = departmentOf.apply(row.text("assignment_group"));
        }
        return new NaiveLegs(created, ended, wall, reopened);
    }

    private static void add(Map<String, Long> wall, String holder, Instant from, Instant to) {
        long millis = Duration.between(from, to).toMillis();
        if (millis > 0) {
            wall.merge(holder, millis, Long::sum);
        }
    }

    long lifeMillis() {
        return Duration.between(created, ended).toMillis();
    }
}
