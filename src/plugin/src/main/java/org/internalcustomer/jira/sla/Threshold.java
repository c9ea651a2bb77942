package org.internalcustomer.jira.sla;

import java.util.OptionalLong;
import org.internalcustomer.core.sla.Timer;

/** A share of the goal at which somebody is told. */
enum Threshold {
    /** What the policy says. */
    WARNING,
    /** All of it. */
    BREACH;

    /**
     * When that share is used up if nothing pauses. Never while paused, after the stop, or without a goal; a breach that was
     * not told before a pause is reached when the clock runs again.
     */
    OptionalLong reached(Timer timer, int warnAtPercent) {
        if (!timer.isRunning()) {
            return OptionalLong.empty();
        }
        if (timer.course().breachedAt().isPresent()) {
            return this == BREACH ? timer.course().breachedAt() : OptionalLong.empty();
        }
        return timer.usedUp(this == WARNING ? warnAtPercent : 100);
    }

    /** Tells a threshold of a timer from every other: it is fired once. */
    String key(String timerKey) {
        return timerKey + "/" + name();
    }
}
