package org.internalcustomer.sandbox.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The file {@code import-map.csv}, which pairs incident numbers with issue keys. */
final class ImportMap {

    private final Path file;

    ImportMap(Path home) {
        this.file = home.resolve("import-map.csv");
    }

    /** Written whole from what the database knows, so that a crash cannot leave it incomplete for long. */
    void write(Map<String, String> issueKeys) {
        String text = new TreeMap<>(issueKeys)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "," + entry.getValue() + "\n")
                        .collect(Collectors.joining("", "incident,issue\n", ""));
        try {
            Path draft = Files.writeString(file.resolveSibling("import-map.csv.new"), text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
