package org.internalcustomer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that {@code docs/glossary.md} gives in code are names in the code. */
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+)`");

    @Test
    void namesWhatIsInTheCode() {
        Path project = project();
        Set<String> names = read(project.resolve("docs/glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[2])
                .flatMap(cell -> NAME.matcher(cell).results().map(match -> match.group(1)))
                .collect(Collectors.toSet());
        Set<String> words = sources(project)
                .flatMap(source -> Pattern.compile("\\w+").matcher(read(source)).results())
                .map(match -> match.group())
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(30);
        assertThat(words).containsAll(names);
    }

    private static Stream<Path> sources(Path project) {
        return Stream.of("core", "plugin")
                .map(module -> project.resolve("src").resolve(module).resolve("src/main/java"))
                .flatMap(GlossaryTest::files)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.toList();
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/glossary.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
