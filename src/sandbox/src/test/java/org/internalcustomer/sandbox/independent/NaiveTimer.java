package org.internalcustomer.sandbox.independent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the timer of one incident ends up. The goal is that of the priority at the last stop, or of now while it goes on;
 * every stretch of running time counts towards it.
 */
record NaiveTimer(
        Instant started,
        Optional<Instant> stopped,
        Optional<Instant> due,
        long goalMillis,
        long usedMillis,
        boolean met) {

    private enum Phase {
        RUNNING,
        PAUSED,
        STOPPED
    }

    private record Stretch(Instant from, Instant to) {}

    static NaiveTimer of(List<RawLog.Row> rows, NaivePolicy policy) {
        Instant opened = rows.get(0).instant("opened_at");
        Instant firstEvent = rows.get(0).instant("updated_at");
        Instant created = firstEvent.isBefore(opened) ? firstEvent : opened;

        List<Stretch> running = new ArrayList<>();
        Phase phase = Phase.RUNNING; // an incident is new when it is created, whatever its first row says
        boolean stoppedWhilePaused = false;
        Instant since = created;
        Instant stopped = null;
        String priority = rows.get(0).text("priority");
        String state = "New";
        for (RawLog.Row row : rows) {
            Instant at = row.instant("updated_at");
            if (!row.text("state").isEmpty()) {
                state = row.text("state");
            }
            Phase next = phaseOf(state, policy);
            if (phase == Phase.RUNNING && next != Phase.RUNNING) {
                running.add(new Stretch(since, at));
            }
            if (phase != Phase.RUNNING && next == Phase.RUNNING) {
                since = at;
            }
            if (phase != Phase.STOPPED && next == Phase.STOPPED) {
                stopped = at;
                stoppedWhilePaused = phase == Phase.PAUSED;
            }
            if (next != Phase.STOPPED) {
                stopped = null;
            }
            if (phase != Phase.STOPPED || next != Phase.STOPPED) {
                priority = row.text("priority");
            }
            phase = next;
        }
        if (phase != Phase.STOPPED) {
            throw new IllegalStateException("The log says that every incident ends closed, not " + state);
        }
        return ended(
                created, stopped, stoppedWhilePaused, running, policy.goals().get(priority), policy.hours());
    }

    private static Phase phaseOf(String state, NaivePolicy policy) {
        if (policy.stopping().contains(state)) {
            return Phase.STOPPED;
        }
        return policy.pausing().contains(state) ? Phase.PAUSED : Phase.RUNNING;
    }

    private static NaiveTimer ended(
            Instant created,
            Instant stopped,
            boolean stoppedWhilePaused,
            List<Stretch> running,
            long goal,
            NaiveHours hours) {
        long used = 0;
        Instant breached = null;
        Instant due = created;
        for (Stretch stretch : running) {
            due = hours.due(stretch.from(), goal - used);
            if (breached == null && due.isBefore(stretch.to())) {
                breached = due;
            }
            used += hours.elapsedMillis(stretch.from(), stretch.to());
        }
        Optional<Instant> shown = Optional.ofNullable(breached);
        if (breached == null && !stoppedWhilePaused) {
            shown = Optional.of(due);
        }
        return new NaiveTimer(created, Optional.of(stopped), shown, goal, used, breached == null);
    }
}
