package org.internalcustomer.sandbox.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One incident as the issue that it becomes: how it is created, and every change after that. Several rows of one instant
 * stay several changes, in their order.
 */
record Story(Incident incident, Instant createdAt, IssueState creation, List<Change> changes, boolean complete) {

    /** One row's difference to the row before. */
    record Change(Instant at, Choice author, IssueState before, IssueState after) {}

    /** Told up to the end of the timeline; empty if the incident would be created after that. */
    static Optional<Story> of(Incident incident, ImportMapping mapping, Timeline timeline) {
        if (!timeline.covers(incident.createdAt())) {
            return Optional.empty();
        }
        IssueState creation = IssueState.atCreation(incident.first(), mapping);
        List<Change> changes = new ArrayList<>();
        IssueState state = creation;
        boolean complete = true;
        for (LogRow row : incident.rows()) {
            complete &= timeline.covers(row.updatedAt());
            IssueState next = timeline.covers(row.updatedAt()) ? state.after(row, mapping) : state;
            if (!next.equals(state)) {
                Choice author = LogNames.clerk(row.value(Column.UPDATED_BY).orElse("0"));
                changes.add(new Change(timeline.shown(row.updatedAt()), author, state, next));
                state = next;
            }
        }
        return Optional.of(
                new Story(incident, timeline.shown(incident.createdAt()), creation, List.copyOf(changes), complete));
    }

    IssueState now() {
        return changes.isEmpty() ? creation : changes.get(changes.size() - 1).after();
    }
}
