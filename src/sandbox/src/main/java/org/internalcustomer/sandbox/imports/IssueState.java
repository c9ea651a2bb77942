package org.internalcustomer.sandbox.imports;

import java.util.Optional;
import org.internalcustomer.sandbox.imports.LogState.Status;

/** What of an issue changes in the course of the log. */
record IssueState(
        Status status,
        Choice priority,
        Optional<Choice> provider,
        Optional<Choice> assignee,
        Optional<Choice> service,
        Optional<Choice> resolution) {

    /** As the issue is created, before the first row's own state is reached. */
    static IssueState atCreation(LogRow row, ImportMapping mapping) {
        return of(row, mapping, Status.OPEN, Optional.empty());
    }

    /** As the row leaves it. An empty state in the log means that it is unknown: the previous one stays. */
    IssueState after(LogRow row, ImportMapping mapping) {
        Status next = row.state().map(LogState::status).orElse(status);
        Optional<Choice> outcome = !next.isDone()
                ? Optional.empty()
                : resolution.or(() -> Optional.of(mapping.resolution(row.value(Column.CLOSED_CODE))));
        return of(row, mapping, next, outcome);
    }

    private static IssueState of(LogRow row, ImportMapping mapping, Status status, Optional<Choice> resolution) {
        return new IssueState(
                status,
                mapping.priority(row.value(Column.PRIORITY).orElseThrow()),
                row.value(Column.ASSIGNMENT_GROUP).map(mapping::provider),
                row.value(Column.ASSIGNED_TO).map(LogNames::agent),
                row.value(Column.CATEGORY).map(mapping::service),
                resolution);
    }
}
