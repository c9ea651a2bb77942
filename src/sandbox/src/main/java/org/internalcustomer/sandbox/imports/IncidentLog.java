package org.internalcustomer.sandbox.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A whole incident log: its incidents in the order of their first row, and the rows that could not be used. */
record IncidentLog(List<Incident> incidents, List<BadRow> badRows) {

    /** What some programs write before the first character of a file. */
    private static final String MARK = "\uFEFF";

    /** Reads CSV, or CSV in gzip whatever the file is called. */
    static IncidentLog read(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8))) {
            return read(lines, new RowReader(columns(file, lines.readLine())));
        } catch (IOException e) {
            throw new BrokenLog(
                    file, "it cannot be read (" + e.getMessage() + "); give a whole CSV file, or one in gzip.", e);
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private static List<String> columns(Path file, String line) {
        List<String> columns;
        try {
            columns = line == null ? List.of() : CsvLine.cells(line.replace(MARK, ""));
        } catch (UnusableRow e) {
            throw new BrokenLog(file, "the first line must name the columns; it " + e.getMessage() + ".", e);
        }
        List<String> missing = Arrays.stream(Column.values())
                .map(Column::header)
                .filter(name -> !columns.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new BrokenLog(
                    file, "the first line must name the columns; missing: " + String.join(", ", missing) + ".", null);
        }
        List<String> twice = Arrays.stream(Column.values())
                .map(Column::header)
                .filter(name -> Collections.frequency(columns, name) > 1)
                .toList();
        if (!twice.isEmpty()) {
            throw new BrokenLog(
                    file, "the first line must name each column once; twice: " + String.join(", ", twice) + ".", null);
        }
        return columns;
    }

    private static IncidentLog read(BufferedReader lines, RowReader reader) throws IOException {
        Map<String, List<LogRow>> rows = new LinkedHashMap<>();
        List<BadRow> bad = new ArrayList<>();
        long number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                if (!line.isBlank()) {
                    LogRow row = reader.read(CsvLine.cells(line), number);
                    rows.computeIfAbsent(row.incident(), incident -> new ArrayList<>())
                            .add(row);
                }
            } catch (UnusableRow e) {
                bad.add(new BadRow(number, e.getMessage()));
            }
        }
        List<Incident> incidents = rows.entrySet().stream()
                .map(entry -> new Incident(entry.getKey(), entry.getValue()))
                .toList();
        return new IncidentLog(incidents, List.copyOf(bad));
    }
}
