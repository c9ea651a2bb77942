package org.internalcustomer.jira.host.alert;

import java.util.List;
import org.internalcustomer.core.sla.AlertMoment;
import org.internalcustomer.core.sla.Timer;

/**
 * A threshold that a timer has reached (触发).
 *
 * @param timerKey tells the timer from every other of any issue
 * @param actions the numbers of the alert's actions that are to be done; none where it is only noted
 */
public record Firing(long issueId, String timerKey, Timer timer, AlertMoment moment, List<Integer> actions) {

    public Firing {
        actions = List.copyOf(actions);
    }

    /** Noted, and nobody is told: it was too late to tell when the timer was first seen. */
    public static Firing quiet(long issueId, String timerKey, Timer timer, AlertMoment moment) {
        return new Firing(issueId, timerKey, timer, moment, List.of());
    }

    /** Tells it from every other firing: there is one of it, whatever is killed. */
    public String key() {
        return key(timerKey, moment);
    }

    public static String key(String timerKey, AlertMoment moment) {
        return timerKey + "/" + moment.key();
    }
}
