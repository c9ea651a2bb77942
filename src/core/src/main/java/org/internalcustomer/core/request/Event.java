package org.internalcustomer.core.request;

import java.util.Optional;
import java.util.Set;

/** Something that happened to a request, at its moment. Statuses and priorities are ids, departments and services keys. */
public sealed interface Event {

    Moment moment();

    default long at() {
        return moment().at();
    }

    record StatusChanged(Moment moment, String to) implements Event {}

    record PriorityChanged(Moment moment, String to) implements Event {}

    /** A resolution was set, or cleared (empty). */
    record ResolutionChanged(Moment moment, Optional<String> to) implements Event {}

    record ServiceChanged(Moment moment, Optional<String> to) implements Event {}

    /** Any other field that conditions ask for: issue type, project, labels; the new values. */
    record FieldChanged(Moment moment, Field field, Set<String> to) implements Event {

        public FieldChanged {
            to = Set.copyOf(to);
        }
    }

    /**
     * The provider field changed. It is an offer, accepted at once if {@code accepted}: the actor belongs to the receiving
     * department, or the change was imported. Empty means nobody's.
     */
    record ProviderChanged(Moment moment, Optional<String> to, boolean accepted) implements Event {}

    /**
     * The assignee changed. With the assignee's department as known then it is an offer like a change of the provider
     * field, unless that department is accountable already; without a department it moves nothing.
     */
    record AssigneeChanged(Moment moment, Optional<String> to, Optional<String> department, boolean accepted)
            implements Event {}

    /** A comment, with the departments its author belonged to then. */
    record Commented(Moment moment, String author, boolean isPublic, Set<String> departments) implements Event {

        public Commented {
            departments = Set.copyOf(departments);
        }
    }

    /** The request was offered to another department, which has to accept it. */
    record Offered(Moment moment, String to) implements Event {}

    /** The department took the request, by hand or, after silence, tacitly. */
    record Accepted(Moment moment, String department, boolean tacit) implements Event {}

    record Rejected(Moment moment, String department, String reason) implements Event {}
}
