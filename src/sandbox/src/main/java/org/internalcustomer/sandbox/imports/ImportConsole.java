package org.internalcustomer.sandbox.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells on the console how an import goes: a line a second, and the first bad rows; the log has them all. */
final class ImportConsole {

    private static final Logger LOG = LoggerFactory.getLogger(ImportConsole.class);
    private static final long PAUSE_NANOS = 1_000_000_000L;
    private static final int BAD_ROWS_SHOWN = 20;

    private final Consumer<String> lines;
    private final Path file;
    private long lastNanos = System.nanoTime() - PAUSE_NANOS;

    ImportConsole(Consumer<String> lines, Path file) {
        this.lines = lines;
        this.file = file;
    }

    void show(ImportStatus status) {
        long now = System.nanoTime();
        if (!status.isRunning() || now - lastNanos >= PAUSE_NANOS) {
            lastNanos = now;
            lines.accept("Import of " + file.getFileName() + ": " + status);
        }
    }

    void show(List<BadRow> badRows) {
        badRows.forEach(row -> LOG.info("{}, {}", file.getFileName(), row));
        badRows.stream().limit(BAD_ROWS_SHOWN).forEach(row -> lines.accept("  " + file.getFileName() + ", " + row));
        if (badRows.size() > BAD_ROWS_SHOWN) {
            lines.accept("  … and " + (badRows.size() - BAD_ROWS_SHOWN) + " bad rows more, all in the log");
        }
    }

    void missing(String fields) {
        lines.accept("Import of " + file.getFileName() + " without the custom fields " + fields
                + ": they do not exist here (is the app installed?).");
    }

    void failed(RuntimeException problem) {
        lines.accept(
                problem instanceof BrokenLog
                        ? problem.getMessage()
                        : "Import of " + file.getFileName() + " failed: " + problem
                                + ". Start again with the same options to go on where it ended.");
    }
}
