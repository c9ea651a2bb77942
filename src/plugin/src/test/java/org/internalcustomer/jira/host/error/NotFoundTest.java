package org.internalcustomer.jira.host.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.config.Section;
import org.junit.jupiter.api.Test;

/** Each kind of thing that may be missing is called by its name, in the reader's language. */
class NotFoundTest {

    private static final Pattern NAMED = Pattern.compile("NotFound\\.of\\(\"(\\w+)\"");
    private static final Path MAIN = Path.of("src", "main");

    @Test
    void hasASentenceForEachThingThatTheCodeNames() throws IOException {
        List<String> named;
        try (Stream<Path> sources = Files.walk(MAIN.resolve("java"))) {
            named = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(NotFoundTest::named)
                    .distinct()
                    .toList();
        }
        assertThat(named).contains("issue", "department").allSatisfy(NotFoundTest::hasSentences);
    }

    @Test
    void hasASentenceForEachListOfTheConfiguration() {
        assertThat(AllSections.configured(InstantSource.system()).sections().stream()
                        .filter(Section::isList))
                .isNotEmpty()
                .allSatisfy(section -> hasSentences(section.name()));
    }

    private static Stream<String> named(Path source) {
        try {
            return NAMED.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hasSentences(String what) {
        for (String language : List.of("", "_zh_CN")) {
            Properties texts = new Properties();
            Path file =
                    MAIN.resolve("resources").resolve("i18n").resolve("internal-customer" + language + ".properties");
            try (var text = Files.newBufferedReader(file)) {
                texts.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(texts.getProperty("internal-customer.error.not-found." + what, ""))
                    .as("%s %s", what, language)
                    .contains("{0}");
        }
    }
}
