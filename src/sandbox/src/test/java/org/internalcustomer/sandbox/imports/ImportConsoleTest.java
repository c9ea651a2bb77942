package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ImportConsoleTest {

    private final List<String> lines = new ArrayList<>();
    private final ImportConsole console = new ImportConsole(lines::add, Path.of("folder", "log.csv"));

    @Test
    void namesTheFirstBadRowsAndSaysHowManyThereAreBesides() {
        console.show(LongStream.rangeClosed(2, 26)
                .mapToObj(line -> new BadRow(line, "has no incident number"))
                .toList());

        assertThat(lines)
                .hasSize(21)
                .startsWith("  log.csv, line 2: has no incident number")
                .endsWith("  log.csv, line 21: has no incident number", "  … and 5 bad rows more, all in the log");
    }
}
