package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Verdict;

/**
 * When the sweep has to look at a timer next.
 *
 * @param missed keys of thresholds that had passed before the timer was first seen, or that another goal or restated rules
 *     made pass: nobody is told of them
 */
record WakeUp(OptionalLong at, List<String> missed) {

    static WakeUp of(String timerKey, Timer timer, int warnAtPercent, Known known, boolean restated, long now) {
        OptionalLong next = OptionalLong.empty();
        List<String> missed = new ArrayList<>();
        boolean quiet = !known.wakes().containsKey(timerKey)
                || timer.verdict() == Verdict.LATE_BY_CHANGE
                || restated && !known.wasDue(timerKey, now);
        for (Threshold threshold : Threshold.values()) {
            OptionalLong reached = threshold.reached(timer, warnAtPercent);
            String key = threshold.key(timerKey);
            if (reached.isEmpty() || known.fired().contains(key)) {
                continue;
            }
            if (quiet && reached.getAsLong() <= now) {
                missed.add(key);
            } else if (next.isEmpty() || reached.getAsLong() < next.getAsLong()) {
                next = reached;
            }
        }
        return new WakeUp(next, missed);
    }
}
