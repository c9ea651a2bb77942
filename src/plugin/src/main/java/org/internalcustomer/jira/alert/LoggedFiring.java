package org.internalcustomer.jira.alert;

import java.util.List;
import java.util.OptionalLong;

/**
 * A firing as the log tells it.
 *
 * @param threshold its key; empty for what fired before the log told more
 * @param time 0 for the first, 1 for the first repetition
 * @param reached when the threshold was reached
 * @param used working time used then, in milliseconds
 */
record LoggedFiring(
        long id,
        long issueId,
        String key,
        long happened,
        String outcome,
        Of of,
        String threshold,
        int time,
        OptionalLong reached,
        long used,
        OptionalLong goal,
        List<LoggedAction> actions) {

    /** The timer. */
    record Of(String policy, int version, String metric, int cycle) {}

    /**
     * What was done.
     *
     * @param nextAt when it is done, or tried again
     */
    record LoggedAction(
            long id,
            ActionKind kind,
            Addressee recipient,
            ActionState state,
            int attempts,
            OptionalLong nextAt,
            long changed,
            String problem) {

        /** Somebody has to decide. */
        boolean isTrouble() {
            return state == ActionState.FAILED || state == ActionState.UNSURE;
        }
    }

    LoggedFiring with(List<LoggedAction> done) {
        return new LoggedFiring(id, issueId, key, happened, outcome, of, threshold, time, reached, used, goal, done);
    }
}
