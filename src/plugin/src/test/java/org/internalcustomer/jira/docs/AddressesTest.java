package org.internalcustomer.jira.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The addresses that the documents name. */
class AddressesTest {

    private static final Path PROJECT = Path.of("..", "..");

    static List<Path> documents() {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(Stream.of(PROJECT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a build gets its parts from is the business of the settings of whoever builds. */
    @ParameterizedTest
    @MethodSource("documents")
    void areOfNoRegistry(Path document) throws IOException {
        assertThat(Files.readString(document))
                .doesNotContainPattern("https?://(repo|registry|nexus|artifactory|packages)\\.");
    }
}
