package org.internalcustomer.sandbox.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the cells of a row. Times in the log have no zone and are taken as UTC. */
final class RowReader {

    private static final int LONGEST = 100;

    /** A log repeats a few thousand words; one copy of each is enough. */
    private final Map<String, String> words = new HashMap<>();

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;

    /** @param columns what the first line of the log names, all of {@link Column} among them */
    RowReader(List<String> columns) {
        this.width = columns.size();
        for (Column column : Column.values()) {
            places.put(column, columns.indexOf(column.header()));
        }
    }

    LogRow read(List<String> cells, long line) throws UnusableRow {
        if (cells.size() != width) {
            throw new UnusableRow("has " + cells.size() + " cells instead of " + width);
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            values.put(column, word(column, cells.get(places.get(column)).strip()));
        }
        requireKnown(values);
        return new LogRow(line, instant(values, Column.UPDATED_AT), instant(values, Column.OPENED_AT), values);
    }

    private String word(Column column, String text) throws UnusableRow {
        if (text.length() > LONGEST) {
            throw new UnusableRow(column.header() + " is longer than " + LONGEST + " characters");
        }
        return words.computeIfAbsent(text, same -> same);
    }

    private static void requireKnown(Map<Column, String> values) throws UnusableRow {
        if (values.get(Column.INCIDENT).isEmpty()) {
            throw new UnusableRow("has no incident number");
        }
        String state = values.get(Column.STATE);
        if (!state.isEmpty() && LogState.of(state).isEmpty()) {
            throw new UnusableRow("unknown state '" + state + "'");
        }
        String priority = values.get(Column.PRIORITY);
        if (!priority.matches("[1-4]")) {
            throw new UnusableRow("priority is '" + priority + "', not 1 to 4");
        }
    }

    private static Instant instant(Map<Column, String> values, Column column) throws UnusableRow {
        String text = values.get(column);
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new UnusableRow(column.header() + " is '" + text + "', not a time such as 2016-04-08T12:00");
        }
    }
}
