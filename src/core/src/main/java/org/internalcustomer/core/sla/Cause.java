package org.internalcustomer.core.sla;

import java.util.Optional;
import java.util.Set;

/**
 * Why a clock did something: what held just then. The status (by id) and the signals are those of the policy's trigger that
 * did it, or the status that pauses, or the one in which nothing pauses any more.
 */
public record Cause(Kind kind, Optional<String> status, Set<Signal> signals) {

    /** Whose rule it was that moved the clock. */
    public enum Kind {
        /** The policy starts, resumes, stops or resets in this status, or with one of these signals. */
        TRIGGER,
        /** The policy pauses in this status. */
        PAUSING_STATUS,
        /** The policy pauses on these signals, which were given in this status. */
        PAUSING_EVENT,
        /** Nothing pauses or stops the clock any more. */
        NOTHING_HOLDS,
        /** The status pauses until the customer speaks, which they did; or they said that it is not their turn. */
        CUSTOMER_SPOKE,
        /** An event paused it until the customer speaks, which they did; or they said that it is not their turn. */
        CUSTOMER_ANSWERED,
        /** The conditions of another goal hold now. */
        OTHER_GOAL,
        /** Another version of the policy was published, and open requests moved to it. */
        OTHER_VERSION,
        /** The department became accountable, or is it again. */
        ACCOUNTABLE,
        /** The department's leg ended: another one took over, or the request was done. */
        LEG_CLOSED,
        /** The department was asked to take the request. */
        ASKED,
        /** The department owes the customer the next public word. */
        WORD_OWED,
        /** An offer to another department is open. */
        OFFER_OPEN,
        /** The department answered the offer. */
        ANSWERED,
        /** Nobody answered within the acceptance time. */
        SILENCE,
        /** The request was done, or taken back, before somebody answered. */
        DONE
    }

    public Cause {
        signals = Set.copyOf(signals);
    }

    static Cause of(Kind kind) {
        return new Cause(kind, Optional.empty(), Set.of());
    }

    static Cause paused(String status, Set<Signal> signals) {
        return new Cause(Kind.PAUSING_EVENT, Optional.of(status), signals);
    }

    static Cause inStatus(Kind kind, String status) {
        return new Cause(kind, Optional.of(status), Set.of());
    }
}
