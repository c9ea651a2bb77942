package org.internalcustomer.core.sla;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing that a timer did, and why.
 *
 * @param step the place of the step of history that made it do so, in {@link Explanation#steps}
 * @param at when it took effect; a leg that was passed on ended when it was offered
 * @param cause what held just then
 * @param reason of a pause
 * @param choice the goal that was chosen, of a start or a change of goal
 */
public record Deed(
        int step,
        long at,
        Kind kind,
        Cause cause,
        Optional<PauseReason> reason,
        Optional<GoalChoice> choice,
        After after) {

    /** What it did. */
    public enum Kind {
        STARTED,
        PAUSED,
        RESUMED,
        /** The goal changed, what had been used was kept. */
        GOAL_CHANGED,
        /** The goal changed, and the clock began again from zero. */
        GOAL_CHANGED_AND_RESTARTED,
        /** The goal changed, and all that had passed was counted again by it. */
        GOAL_CHANGED_FROM_CREATION,
        RESET,
        STOPPED,
        REOPENED;

        static Kind of(GoalChange.Way way) {
            return switch (way) {
                case KEEP -> GOAL_CHANGED;
                case RESTART -> GOAL_CHANGED_AND_RESTARTED;
                case FROM_CREATION -> GOAL_CHANGED_FROM_CREATION;
            };
        }
    }

    /** Where the timer stood after it: what had been used, when it was due then, when its goal was used up, if by then. */
    public record After(long used, OptionalLong due, OptionalLong breachedAt) {}
}
