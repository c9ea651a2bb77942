package org.internalcustomer.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sandbox treats every plugin alike: it could not favour ours, since it does not know it. */
class KnowsNoPluginTest {

    private static final List<String> NAMES_OF_THE_PLUGIN = List.of(
            "org.internalcustomer.jira",
            "org/internalcustomer/jira",
            "org.internalcustomer.core",
            "org/internalcustomer/core",
            "org.internalcustomer.internal-customer",
            "rest/internal-customer",
            "servlet/internal-customer");

    @Test
    void noFileOfTheSandboxNamesThePlugin() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            assertThat(all).allSatisfy(file -> assertThat(namesIn(file)).isEmpty());
        }
    }

    private static List<String> namesIn(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        return NAMES_OF_THE_PLUGIN.stream().filter(content::contains).toList();
    }
}
