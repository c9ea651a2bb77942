package org.internalcustomer.sandbox.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A whole incident log: its incidents in the order of their first row, and the rows that could not be used. */
record IncidentLog(List<Incident> incidents, List<BadRow> badRows) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Reads CSV, or CSV in gzip whatever the file is called. */
    static IncidentLog read(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                Reader text = new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            requireColumns(file, parser.getHeaderNames());
            return read(parser.iterator());
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenLog(file, "it cannot be read (" + e.getMessage() + ").", e);
        } catch (IllegalArgumentException e) {
            throw new BrokenLog(file, "its first line is no list of columns (" + e.getMessage() + ").", e);
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private static void requireColumns(Path file, List<String> headers) {
        List<String> missing = Arrays.stream(Column.values())
                .map(Column::header)
                .filter(name -> !headers.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new BrokenLog(
                    file, "the first line must name the columns; missing: " + String.join(", ", missing) + ".", null);
        }
    }

    private static IncidentLog read(Iterator<CSVRecord> records) {
        Map<String, List<LogRow>> rows = new LinkedHashMap<>();
        List<BadRow> bad = new ArrayList<>();
        RowReader reader = new RowReader();
        while (records.hasNext()) {
            CSVRecord csv = records.next();
            long line = csv.getRecordNumber() + 1;
            try {
                LogRow row = reader.read(csv, line);
                rows.computeIfAbsent(row.incident(), number -> new ArrayList<>())
                        .add(row);
            } catch (UnusableRow e) {
                bad.add(new BadRow(line, e.getMessage()));
            }
        }
        List<Incident> incidents = rows.entrySet().stream()
                .map(entry -> new Incident(entry.getKey(), entry.getValue()))
                .toList();
        return new IncidentLog(incidents, List.copyOf(bad));
    }
}
