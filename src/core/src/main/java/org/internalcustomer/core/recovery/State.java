package org.internalcustomer.core.recovery;

/** Where a recovery stands: what it waits for. */
public enum State {
    /** Nothing was said yet. */
    NEW(Party.TIME),
    /** After a low rating: does the customer complain? */
    OFFERED(Party.CUSTOMER),
    ACKNOWLEDGE(Party.HANDLER),
    SOLVE(Party.HANDLER),
    /** Does the customer accept the solution? */
    ANSWER(Party.CUSTOMER),
    FOLLOW_UP(Party.HANDLER),
    /** How does the customer rate it now? */
    SECOND_RATING(Party.CUSTOMER),
    /** All is said but the cause and how it is prevented. */
    CAUSE(Party.HANDLER),
    CLOSED(Party.TIME);

    private final Party turn;

    State(Party turn) {
        this.turn = turn;
    }

    /** Whom it waits for. */
    public Party turn() {
        return turn;
    }

    /** A complaint that is not over. */
    public boolean isOpen() {
        return this != NEW && this != OFFERED && this != CLOSED;
    }
}
