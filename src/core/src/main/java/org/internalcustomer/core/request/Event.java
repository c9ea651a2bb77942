package org.internalcustomer.core.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
     * The assignee changed: an offer to the assignee's department, unless the accountable one is among theirs.
     *
     * @param departments of the assignee as known then, the main one first; without any it moves nothing
     * @param by the departments of who changed it: an offer to one of them is accepted at once
     */
    record AssigneeChanged(Moment moment, Optional<String> to, List<String> departments, Set<String> by)
            implements Event {

        public AssigneeChanged {
            departments = List.copyOf(departments);
            by = Set.copyOf(by);
        }
    }

    /**
     * A comment.
     *
     * @param departments those that its author belonged to then, under their former keys, too
     * @param merged the present key of each former one among them
     */
    record Commented(
            Moment moment, String author, boolean isPublic, Set<String> departments, Map<String, String> merged)
            implements Event {

        public Commented {
            departments = Set.copyOf(departments);
            merged = Map.copyOf(merged);
        }

        public Commented(Moment moment, String author, boolean isPublic, Set<String> departments) {
            this(moment, author, isPublic, departments, Map.of());
        }

        /** Whether two departments of the author's had become one by then. */
        boolean hadBecomeOne(String department, String other) {
            return !department.equals(other)
                    && merged.getOrDefault(department, department).equals(merged.getOrDefault(other, other));
        }
    }

    /** The request was offered to another department; accepted at once if a member of that one did so. */
    record Offered(Moment moment, String to, boolean accepted) implements Event {}

    /** The department took the request, by hand or, after silence, tacitly. */
    record Accepted(Moment moment, String department, boolean tacit) implements Event {}

    record Rejected(Moment moment, String department, String reason) implements Event {}

    /** The offer was taken back before it was answered. */
    record Withdrawn(Moment moment, String department) implements Event {}

    /** Somebody above two departments that did not agree named the owner, who needs not accept. */
    record Ruled(Moment moment, String owner) implements Event {}

    /** The provider promised a date, in epoch milliseconds, or proposed another one. */
    record Promised(Moment moment, long date) implements Event {}

    /**
     * The internal customer accepted or declined a date.
     *
     * @param date the one that was meant; without it the one proposed last
     */
    record PromiseAnswered(Moment moment, boolean accepted, OptionalLong date) implements Event {

        public PromiseAnswered(Moment moment, boolean accepted) {
            this(moment, accepted, OptionalLong.empty());
        }
    }

    /** Somebody said whose turn it is while the request stays in its status. */
    record PauseExplained(Moment moment, Turn turn) implements Event {}

    /** The customer's side said that it is not their turn. */
    record PauseContested(Moment moment) implements Event {}

    /** A correction was approved: that time does not count for the timer of that name, or without a name for any. */
    record TimeTakenOut(Moment moment, Optional<String> timer, long from, long to) implements Event {}

    /** A correction was approved: the timer of that name ended otherwise. */
    record VerdictSet(Moment moment, String timer, String verdict) implements Event {}
}
