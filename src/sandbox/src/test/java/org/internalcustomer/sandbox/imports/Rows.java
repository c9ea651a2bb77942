package org.internalcustomer.sandbox.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of a small log: what a test does not mention is a new incident of caller 5 in group 70. */
final class Rows {

    private static final String OPENED = "2016-03-01T09:00";

    private final List<Map<Column, String>> rows = new ArrayList<>();

    static Rows of(String incident) {
        return new Rows().incident(incident);
    }

    private String incident = "INC1";

    Rows incident(String number) {
        this.incident = number;
        return this;
    }

    /** One more row, as the one before but for {@code changes}. */
    Rows at(String time, Object... changes) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        if (rows.isEmpty() || !rows.get(rows.size() - 1).get(Column.INCIDENT).equals(incident)) {
            Arrays.stream(Column.values()).forEach(column -> row.put(column, ""));
            row.putAll(Map.of(
                    Column.STATE,
                    "New",
                    Column.PRIORITY,
                    "3",
                    Column.CALLER,
                    "5",
                    Column.LOCATION,
                    "143",
                    Column.CATEGORY,
                    "26",
                    Column.ASSIGNMENT_GROUP,
                    "70",
                    Column.UPDATED_BY,
                    "21",
                    Column.OPENED_AT,
                    OPENED,
                    Column.MADE_SLA,
                    "true"));
            row.put(Column.CONTACT_TYPE, "Phone");
        } else {
            row.putAll(rows.get(rows.size() - 1));
        }
        row.put(Column.INCIDENT, incident);
        row.put(Column.UPDATED_AT, time);
        for (int i = 0; i < changes.length; i += 2) {
            row.put((Column) changes[i], (String) changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    String csv() {
        List<Column> columns = List.of(Column.values());
        return columns.stream().map(Column::header).collect(Collectors.joining(",")) + "\n"
                + rows.stream()
                        .map(row -> columns.stream().map(row::get).collect(Collectors.joining(",")) + "\n")
                        .collect(Collectors.joining());
    }

    Path writtenTo(Path folder) {
        try {
            return Files.writeString(folder.resolve("log.csv"), csv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
