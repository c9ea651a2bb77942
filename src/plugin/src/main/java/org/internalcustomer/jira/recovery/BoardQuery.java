package org.internalcustomer.jira.recovery;

import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.error.BadInput;

/**
 * Which recoveries are asked for.
 *
 * @param providers keys of departments; never none
 * @param customer a department's key; empty for all
 * @param severity empty for all
 * @param handler a user's key; empty for everybody's
 * @param late only what is late now
 * @param after the last row of the page before
 */
record BoardQuery(
        Set<String> providers,
        State state,
        String customer,
        String severity,
        String handler,
        boolean late,
        Sort sort,
        Optional<After> after) {

    BoardQuery {
        providers = Set.copyOf(providers);
    }

    /** What comes first. */
    enum Sort {
        DUE("{DUE}"),
        OPENED("{OPENED}");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }

        static Sort named(String slug) {
            for (Sort sort : values()) {
                if (RecoveryWords.slug(sort).equals(slug)) {
                    return sort;
                }
            }
            throw new BadInput("sort", "internal-customer.recovery.no-sort", slug);
        }
    }

    /** A place in the order, and the recovery at it. */
    record After(long place, long id) {

        static After read(String text) {
            if (!text.matches("\\d{1,18}-\\d{1,18}|" + Long.MAX_VALUE + "-\\d{1,18}")) {
                throw new BadInput("after", "internal-customer.recovery.no-place", text);
            }
            int dash = text.indexOf('-');
            return new After(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
        }

        String text() {
            return place + "-" + id;
        }
    }

    /** What is over, the latest first. */
    boolean isBackwards() {
        return state == State.CLOSED;
    }

    static State state(String slug) {
        for (State state : State.values()) {
            if (state != State.NEW && RecoveryWords.slug(state).equals(slug)) {
                return state;
            }
        }
        throw new BadInput("state", "internal-customer.recovery.no-state", slug);
    }
}
