package org.internalcustomer.core.sla;

import java.util.OptionalLong;
import org.internalcustomer.core.calendar.WorkingTime;

/**
 * One metric of one request as its history tells it (计时). Everything but {@link #at} is independent of now: for a timer
 * that still runs, {@code spent} holds what was used until it last resumed, and the verdict is open until history decides.
 */
public record Timer(
        TimerId id,
        Owners owners,
        MatchedGoal goal,
        Course course,
        Spent spent,
        Verdict verdict,
        Standing standing,
        boolean lateInherited,
        WorkingTime hours) {

    public boolean isOpen() {
        return standing.kind() != Standing.Kind.STOPPED;
    }

    public boolean isRunning() {
        return standing.kind() == Standing.Kind.RUNNING;
    }

    /** What the timer shows at that instant. */
    public Reading at(long now) {
        throw new UnsupportedOperationException();
    }

    /** The instant at which that share of the goal is used up if nothing pauses; none if not running or without goal. */
    public OptionalLong usedUp(int percent) {
        throw new UnsupportedOperationException();
    }

    /** The next instant after {@code after} at which {@code percent} of the goal or all of it is used up; none if paused. */
    public OptionalLong nextWakeUp(long after, int percent) {
        throw new UnsupportedOperationException();
    }
}
