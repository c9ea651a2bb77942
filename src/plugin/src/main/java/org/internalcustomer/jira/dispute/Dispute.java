package org.internalcustomer.jira.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.dispute.DisputeClock;

/**
 * One ownership dispute (归属争议) as it stands.
 *
 * @param number counted from 1 for each issue
 * @param sides the department accountable then, and the other one
 * @param ended who ended it; empty while it is open, and where it ended by itself
 */
record Dispute(
        long issueId,
        int number,
        Sides sides,
        Said opened,
        List<Position> positions,
        State state,
        Optional<End> ended,
        DisputeClock clock) {

    Dispute {
        positions = List.copyOf(positions);
    }

    /** How it stands. */
    enum State {
        OPEN,
        /** Somebody above both named the owner. */
        RULED,
        /** The accountable department gave in. */
        KEPT,
        /** Another department took the request. */
        AGREED,
        /** The request was done meanwhile. */
        DONE
    }

    /** The two departments. */
    record Sides(String accountable, String other) {

        Set<String> both() {
            return Set.of(accountable, other);
        }
    }

    /**
     * Who said so.
     *
     * @param text of the second rejection, empty
     */
    record Said(Instant at, String by, String text) {}

    /** What a department says about it. */
    record Position(String department, Said said) {}

    /** @param owner the department named, or the one that keeps it */
    record End(String owner, Said said) {}

    boolean isOpen() {
        return state == State.OPEN;
    }
}
