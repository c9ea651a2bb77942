package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Timer;

/**
 * When the sweep has to look at a timer next.
 *
 * @param missed keys of thresholds that had passed before the timer was first seen: nobody is told of them
 */
record WakeUp(OptionalLong at, List<String> missed) {

    static WakeUp of(String timerKey, Timer timer, Known known, long now) {
        OptionalLong next = OptionalLong.empty();
        List<String> missed = new ArrayList<>();
        boolean first = !known.timerKeys().contains(timerKey);
        for (Threshold threshold : Threshold.values()) {
            OptionalLong reached = reached(timer, threshold);
            String key = threshold.key(timerKey);
            if (reached.isEmpty() || known.fired().contains(key)) {
                continue;
            }
            if (first && reached.getAsLong() <= now) {
                missed.add(key);
            } else if (next.isEmpty() || reached.getAsLong() < next.getAsLong()) {
                next = reached;
            }
        }
        return new WakeUp(next, missed);
    }

    /** Nothing is reached while paused, after the stop, or without a goal. */
    static OptionalLong reached(Timer timer, Threshold threshold) {
        return timer.isRunning() ? timer.usedUp(threshold.percent()) : OptionalLong.empty();
    }
}
