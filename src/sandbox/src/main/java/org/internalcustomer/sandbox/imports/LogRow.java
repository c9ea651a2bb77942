package org.internalcustomer.sandbox.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One row of the log: how an incident stood after one update. */
record LogRow(long line, Instant updatedAt, Instant openedAt, Map<Column, String> values) {

    String incident() {
        return values.get(Column.INCIDENT);
    }

    /** Empty where the log leaves the cell empty. */
    Optional<String> value(Column column) {
        return Optional.of(values.get(column)).filter(text -> !text.isEmpty());
    }

    Optional<LogState> state() {
        return value(Column.STATE).flatMap(LogState::of);
    }
}
