package org.internalcustomer.core.sla;

import org.internalcustomer.core.calendar.WorkingTime;

/** Hears what one clock does while it is being folded. Usually nobody listens, and then hearing costs nothing. */
interface Witness {

    Witness NOBODY = new Witness() {};

    /** The clock did that; the fold stands as it stands afterwards. */
    default void did(Deed.Kind kind, long at, TimerFold fold) {}

    /** That is what made it do the last thing: the part of the trigger that holds. */
    default void because(Facts facts, Trigger trigger) {}

    /** That is what made it do the last thing. */
    default void because(Cause.Kind kind, Facts facts) {}

    /** That is what made it do the last thing. */
    default void because(Cause cause) {}

    /** The goal that the clock is about to take was chosen from these. */
    default void chose(MetricRule rule, MatchedGoal goal, Facts facts) {}

    /** Time is booked, from the fold's last turn until that instant; the fold stands as it stood meanwhile. */
    default void booked(long to, TimerFold fold) {}

    /** All that was booked counts no more. */
    default void forgot() {}

    /** All that was booked counts by another calendar. */
    default void recounted(String calendar, WorkingTime hours) {}

    /** The fold came to this timer. */
    default void became(Timer timer) {}
}
