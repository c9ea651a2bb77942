package org.internalcustomer.core.recovery;

import java.util.EnumSet;
import java.util.Set;
import org.internalcustomer.core.survey.Rating;

/**
 * One thing that was said, or that happened by itself, in a recovery; never changed.
 *
 * @param at epoch milliseconds
 * @param value what the kind needs: a severity, a user's key, a cause, stars, a step; empty for the others
 */
public record RecoveryEvent(Kind kind, long at, String value) {

    /** What is said, by whom, and in which states. */
    public enum Kind {
        OFFERED(Party.TIME, State.NEW),
        COMPLAINED(Party.CUSTOMER, State.NEW, State.OFFERED),
        DECLINED(Party.CUSTOMER, State.OFFERED),
        LAPSED(Party.TIME, State.OFFERED),
        ASSIGNED(
                Party.HEAD,
                State.ACKNOWLEDGE,
                State.SOLVE,
                State.ANSWER,
                State.FOLLOW_UP,
                State.SECOND_RATING,
                State.CAUSE),
        ACKNOWLEDGED(Party.HANDLER, State.ACKNOWLEDGE),
        /** A proposal is an acknowledgement, too. */
        PROPOSED(Party.HANDLER, State.ACKNOWLEDGE, State.SOLVE),
        ACCEPTED(Party.CUSTOMER, State.ANSWER),
        REJECTED(Party.CUSTOMER, State.ANSWER),
        /** Cause and preventive action; what is said last counts. */
        EXPLAINED(Party.HANDLER, State.SOLVE, State.ANSWER, State.FOLLOW_UP, State.SECOND_RATING, State.CAUSE),
        FOLLOWED_UP(Party.HANDLER, State.FOLLOW_UP),
        RATED(Party.CUSTOMER, State.SECOND_RATING),
        WITHDRAWN(Party.CUSTOMER, State.ACKNOWLEDGE, State.SOLVE, State.ANSWER, State.FOLLOW_UP),
        REMINDED(Party.TIME, State.ANSWER, State.SECOND_RATING),
        UNANSWERED(Party.TIME, State.ANSWER, State.SECOND_RATING),
        /** The step's time is nearly used up, and somebody was told. */
        WARNED(Party.TIME, State.ACKNOWLEDGE, State.SOLVE, State.FOLLOW_UP),
        /** The step's time is used up, and somebody was told. */
        LATE(Party.TIME, State.ACKNOWLEDGE, State.SOLVE, State.FOLLOW_UP);

        private final Party party;
        private final Set<State> states;

        Kind(Party party, State first, State... others) {
            this.party = party;
            this.states = EnumSet.of(first, others);
        }

        /** Who says it. */
        public Party party() {
            return party;
        }

        /** Whether it can be said in that state. */
        public boolean fits(State state) {
            return states.contains(state);
        }
    }

    /** One that needs no value. */
    public static RecoveryEvent of(Kind kind, long at) {
        return new RecoveryEvent(kind, at, "");
    }

    public static RecoveryEvent complained(long at, Severity severity) {
        return new RecoveryEvent(Kind.COMPLAINED, at, severity.name());
    }

    public static RecoveryEvent assigned(long at, String handler) {
        return new RecoveryEvent(Kind.ASSIGNED, at, handler);
    }

    public static RecoveryEvent explained(long at, RootCause cause) {
        return new RecoveryEvent(Kind.EXPLAINED, at, cause.name());
    }

    public static RecoveryEvent rated(long at, Rating rating) {
        int stars = rating.stars()
                .orElseThrow(() -> new IllegalArgumentException("A second rating is 1 to 5, not \"not applicable\""));
        return new RecoveryEvent(Kind.RATED, at, String.valueOf(stars));
    }

    /** {@link Kind#WARNED} or {@link Kind#LATE}. */
    public static RecoveryEvent told(Kind kind, long at, Step step) {
        return new RecoveryEvent(kind, at, step.name());
    }

    Severity severity() {
        return Severity.valueOf(value);
    }

    RootCause cause() {
        return RootCause.valueOf(value);
    }

    Rating rating() {
        return Rating.of(Integer.parseInt(value));
    }

    Step step() {
        return Step.valueOf(value);
    }
}
