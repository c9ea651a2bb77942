package org.internalcustomer.jira.alert;

import java.util.Optional;
import org.internalcustomer.core.sla.TimerId;

/**
 * An action that somebody must look at now.
 *
 * @param threshold key of the alert's threshold
 * @param happened when the alert fired
 * @param mailKey of the mail that was given to the outbox, if one was
 */
record PendingAction(
        long id,
        String key,
        long issueId,
        String timerKey,
        TimerId timer,
        String threshold,
        long happened,
        int number,
        ActionKind kind,
        Addressee recipient,
        Attempt attempt,
        Optional<String> mailKey) {

    /** How far it got: together they tell whether somebody else was at it meanwhile. */
    record Attempt(ActionState state, int count, long nextAt) {

        /** Claimed until then. */
        Attempt claimed(long until) {
            return new Attempt(ActionState.CLAIMED, count + 1, until);
        }
    }

    PendingAction at(Attempt other) {
        return new PendingAction(
                id, key, issueId, timerKey, timer, threshold, happened, number, kind, recipient, other, mailKey);
    }
}
