package org.internalcustomer.sandbox.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One incident of the log: its rows by time, then line, each once. */
record Incident(String number, List<LogRow> rows) {

    Incident {
        rows = List.copyOf(rows);
    }

    /** @param rows at least one, all of the same incident, in any order */
    static Incident of(List<LogRow> rows) {
        List<LogRow> distinct = new ArrayList<>();
        rows.stream()
                .sorted(Comparator.comparing(LogRow::updatedAt).thenComparing(LogRow::line))
                .forEach(row -> {
                    if (distinct.stream().noneMatch(row::repeats)) {
                        distinct.add(row);
                    }
                });
        return new Incident(rows.get(0).incident(), distinct);
    }

    LogRow first() {
        return rows.get(0);
    }

    LogRow last() {
        return rows.get(rows.size() - 1);
    }

    /** Opened as the log says, unless an event precedes that. */
    Instant createdAt() {
        Instant opened = first().openedAt();
        return first().updatedAt().isBefore(opened) ? first().updatedAt() : opened;
    }

    /** The first word that the rows have in that column. */
    Optional<String> firstValue(Column column) {
        return rows.stream().flatMap(row -> row.value(column).stream()).findFirst();
    }
}
