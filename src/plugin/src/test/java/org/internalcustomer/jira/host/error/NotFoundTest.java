package org.internalcustomer.jira.host.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.descriptor.Sources;
import org.junit.jupiter.api.Test;

/** Each kind of thing that may be missing is called by its name, in the reader's language. */
class NotFoundTest {

    private static final Pattern NAMED = Pattern.compile("NotFound\\.of\\(\"(\\w+)\"");
    private static final Path MAIN = Path.of("src", "main");

    @Test
    void hasASentenceForEachThingThatTheCodeNames() {
        List<String> named = Sources.files(MAIN.resolve("java"), ".java")
                .flatMap(file -> NAMED.matcher(Sources.text(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(named).contains("issue", "department").allSatisfy(NotFoundTest::hasSentences);
    }

    @Test
    void hasASentenceForEachListOfTheConfiguration() {
        assertThat(AllSections.configured(InstantSource.system()).sections().stream()
                        .filter(Section::isList))
                .isNotEmpty()
                .allSatisfy(section -> hasSentences(section.name()));
    }

    private static void hasSentences(String what) {
        for (String language : List.of("", "_zh_CN")) {
            Path file = MAIN.resolve(Path.of("resources", "i18n", "internal-customer" + language + ".properties"));
            assertThat(Sources.text(file)).contains("\ninternal-customer.error.not-found." + what + "=");
        }
    }
}
