package org.internalcustomer.core.sla;

/** What happens to a running timer when another goal begins to match; said apart for a shorter and for a longer goal. */
public record GoalChange(Way raise, Way lower) {

    /** What of the past counts against the new goal. */
    public enum Way {
        /** Elapsed time and pauses are kept, the target changes. */
        KEEP,
        /** The clock starts again from zero. */
        RESTART,
        /** The new goal and its calendar hold as if from the start of the timer. */
        FROM_CREATION
    }

    public static GoalChange keep() {
        return new GoalChange(Way.KEEP, Way.KEEP);
    }
}
