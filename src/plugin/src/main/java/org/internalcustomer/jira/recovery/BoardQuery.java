package org.internalcustomer.jira.recovery;

import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.error.BadInput;

/**
 * Which recoveries are asked for.
 *
 * @param providers keys of departments; never none
 * @param customers keys of departments; none for all
 * @param severity empty for all
 * @param handler a user's key; empty for everybody's
 * @param late only what is late now
 * @param after the last row of the page before
 */
record BoardQuery(
        Set<String> providers,
        State state,
        Set<String> customers,
        String severity,
        String handler,
        boolean late,
        Sort sort,
        Optional<After> after) {

    BoardQuery {
        providers = Set.copyOf(providers);
        customers = Set.copyOf(customers);
    }

    /** The keys of that customer department, former ones too; none where none is asked for. */
    static Set<String> customers(String asked, Departments departments) {
        return asked.isEmpty() ? Set.of() : departments.withFormerKeys(Set.of(departments.canonical(asked)));
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
