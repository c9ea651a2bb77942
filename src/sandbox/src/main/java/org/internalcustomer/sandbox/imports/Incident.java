package org.internalcustomer.sandbox.imports;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One incident of the log: its rows by time, then line. */
record Incident(String number, List<LogRow> rows) {

    Incident {
        rows = rows.stream()
                .sorted(Comparator.comparing(LogRow::updatedAt).thenComparing(LogRow::line))
                .toList();
    }

    /** Opened as the log says, unless an event precedes that. */
    Instant createdAt() {
        Instant opened = first().openedAt();
        return first().updatedAt().isBefore(opened) ? first().updatedAt() : opened;
    }

    LogRow first() {
        return rows.get(0);
    }

    LogRow last() {
        return rows.get(rows.size() - 1);
    }

    /** The first word that the rows have in that column. */
    Optional<String> firstValue(Column column) {
        return rows.stream().flatMap(row -> row.value(column).stream()).findFirst();
    }
}
