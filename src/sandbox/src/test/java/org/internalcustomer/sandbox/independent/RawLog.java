package org.internalcustomer.sandbox.independent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The incident log as it lies on disk: its cells hold neither quotes nor commas. */
public final class RawLog {

    /** One row: cells by column name. */
    public record Row(Map<String, String> cells) {

        public String text(String column) {
            return cells.get(column);
        }

        public Instant instant(String column) {
            return LocalDateTime.parse(cells.get(column)).toInstant(ZoneOffset.UTC);
        }
    }

    private RawLog() {}

    /** The whole log: the property {@code incident.log}, else {@code ../shared/data} beside the checkout. */
    public static Optional<Path> file() {
        Path beside = Path.of("../../../shared/data/incident-log.csv.gz");
        Path file = Path.of(System.getProperty("incident.log", beside.toString()));
        if (Files.isRegularFile(file)) {
            return Optional.of(file.toAbsolutePath().normalize());
        }
        System.out.println("Skipped: the whole incident log is not at " + file + " (name it with -Dincident.log=FILE)");
        return Optional.empty();
    }

    /** Rows by incident, in the order of time, then of lines. */
    public static Map<String, List<Row>> read(Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> names = Arrays.asList(lines.readLine().split(",", -1));
            Map<String, List<Row>> incidents = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(names.get(i), cells[i]);
                }
                incidents
                        .computeIfAbsent(row.get("incident"), number -> new ArrayList<>())
                        .add(new Row(row));
            }
            // stable: rows of one instant keep their order
            incidents.values().forEach(rows -> rows.sort(Comparator.comparing(row -> row.text("updated_at"))));
            return incidents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
