package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.AlertMoment;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.host.alert.Firing;

/**
 * When the sweep has to look at a timer next.
 *
 * @param missed moments that had passed before the timer was first seen, or that another goal or restated rules made
 *     pass: nobody is told of them
 */
record WakeUp(OptionalLong at, List<AlertMoment> missed) {

    static WakeUp of(String timerKey, Timer timer, List<Alert> alerts, Known known, boolean restated, long now) {
        boolean quiet = !known.wakes().containsKey(timerKey)
                || timer.verdict() == Verdict.LATE_BY_CHANGE
                || restated && !known.wasDue(timerKey, now);
        OptionalLong next = OptionalLong.empty();
        List<AlertMoment> missed = new ArrayList<>();
        for (AlertMoment moment : AlertMoment.of(timer, alerts)) {
            if (known.fired().contains(Firing.key(timerKey, moment))) {
                continue;
            }
            if (quiet && moment.at() <= now) {
                missed.add(moment);
            } else if (next.isEmpty()) {
                next = OptionalLong.of(moment.at());
            }
        }
        return new WakeUp(next, missed);
    }
}
