package org.internalcustomer.jira.request;

import java.util.Map;

/**
 * Something that happened to a request beside Jira's own history, or a snapshot of what Jira forgets.
 *
 * @param key tells it from every other event
 * @param at epoch milliseconds
 * @param sequence orders the events of one millisecond
 * @param actor user key, empty for nobody
 */
record RequestEvent(
        long issueId, String key, long at, long sequence, String actor, Kind kind, Map<String, String> payload) {

    RequestEvent {
        payload = Map.copyOf(payload);
    }

    /** What kind of event. */
    enum Kind {
        /** The values that the rules gave a new request, and which departments the customer's one was made of. */
        CREATED,
        /** A new request that the rules have to wait for: its project has not all of our fields yet. */
        UNFILLED,
        /** A comment, who wrote it, and which departments they belonged to then. */
        COMMENT,
        /** Who changed the provider or the assignee, and which departments they belonged to then. */
        CHANGE,
        /** A department was offered the request, with a note. */
        OFFERED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN,
        /** The departments cannot agree: after the second rejection, or as one of them said. */
        DISPUTED,
        /** What one of them says about it. */
        DISPUTE_STATED,
        /** The accountable department gave in, and keeps the request. */
        DISPUTE_KEPT,
        /** Somebody above both named the owner. */
        RULED,
        /** The internal customer asked how it stands. */
        CHASED,
        /** It works for another request, as its sub-task or linked with it. */
        SERVES,
        SERVES_NO_MORE,
        /** The provider promised a date, or proposed another one. */
        PROMISED,
        /** The customer took the date that was said last. */
        PROMISE_ACCEPTED,
        PROMISE_DECLINED,
        /** Somebody said whose turn it is while the request waits. */
        PAUSE_EXPLAINED,
        /** The customer's side said that it is not their turn. */
        PAUSE_CONTESTED,
        /** Somebody asked for a correction of a verdict. */
        CORRECTION,
        /** Somebody else approved or rejected it. */
        DECIDED,
        /** A timer was corrected, with others that the same outage made late. */
        OUTAGE,
        /** The app is about to make the provider field show who is accountable. */
        MIRRORED,
        /** The note of a hand-off, as it was kept before offers were. */
        NOTE;

        /** Whether somebody is mailed of it. */
        boolean isTold() {
            return this == CHASED || this == PROMISED || this == PAUSE_CONTESTED;
        }
    }

    String value(String name) {
        return payload.getOrDefault(name, "");
    }
}
