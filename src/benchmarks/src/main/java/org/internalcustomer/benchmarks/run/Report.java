package org.internalcustomer.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Target and measured figure side by side, as they are known; in the end a table for docs/performance.md. */
final class Report {

    private final List<String> rows = new ArrayList<>();

    /** A figure with a target that it keeps or misses. */
    void add(String what, String target, String measured, boolean kept) {
        row(what, target, measured, kept ? "yes" : "**no**");
    }

    /** A figure without a target. */
    void add(String what, String measured) {
        row(what, "", measured, "");
    }

    private void row(String what, String target, String measured, String kept) {
        String row = "| " + String.join(" | ", what, target, measured, kept) + " |";
        rows.add(row);
        System.out.println(row);
    }

    void write(Path file, String title) {
        List<String> lines =
                new ArrayList<>(List.of(title, "", "| what | target | measured | kept |", "| --- | --- | --- | --- |"));
        lines.addAll(rows);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
