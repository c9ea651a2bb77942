package org.internalcustomer.jira.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.admin.OpenApiResource;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.policy.ConditionExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's examples work: documents are taken, addresses exist, and pages are called what they are called. */
class GuideTest {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CALL =
            Pattern.compile("curl (.*?)\"?https://jira\\.example\\.com/rest/internal-customer/1\\.0(/[^\\s\"?]*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)");

    static List<Path> pages() {
        try (Stream<Path> pages = Files.list(DOCS.resolve("guide"))) {
            return pages.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsDocumentsThatAreTaken(Path page) {
        for (MatchResult example : found(JSON, page)) {
            Configurations configurations = AllSections.configured(() -> Instant.EPOCH);
            Submission submission = Submission.document(Json.read(example.group(1)), configurations.sections());
            assertThat(configurations.compare(submission)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void callsAddressesThatExist(Path page) {
        Set<String> operations = operations();
        for (MatchResult call : found(CALL, page)) {
            var method = Pattern.compile("-X ([A-Z]+)").matcher(call.group(1));
            String wanted = (method.find() ? method.group(1) : "GET") + " " + call.group(2);
            assertThat(operations).as(wanted).anyMatch(wanted::matches);
        }
    }

    /** Soft line breaks are blanks. */
    @ParameterizedTest
    @MethodSource("pages")
    void callsPagesAndButtonsAsTheyAreCalled(Path page) throws IOException {
        Properties texts = new Properties();
        texts.load(
                Files.newBufferedReader(Path.of("src", "main", "resources", "i18n", "internal-customer.properties")));
        List<String> bold = new ArrayList<>();
        found(BOLD, page).forEach(name -> bold.add(name.group(1).replaceAll("\\s+", " ")));
        bold.remove("bold");
        assertThat(texts.values()).containsAll(bold);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToPagesThatExist(Path page) {
        found(LINK, page).forEach(link -> assertThat(page.getParent().resolve(link.group(1)))
                .exists());
        assertThat(text(DOCS.resolve("../README.md"))).contains("docs/guide/" + page.getFileName());
    }

    @Test
    void showsConditionsThatCanBeRead() {
        List<MatchResult> rows = found(Pattern.compile("(?m)^\\| `([^`]+)` \\|"), DOCS.resolve("guide/admin.md"));
        assertThat(rows).hasSizeGreaterThan(4);
        rows.forEach(row -> assertThat(ConditionExamples.read(row.group(1))).isNotEmpty());
    }

    private static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        JsonValue paths = new JsonValue("", new OpenApiResource().read()).at("paths");
        for (String path : paths.map().keySet()) {
            String pattern = path.replaceAll("\\{[^}]+}", "[^/]+").replace(".", "\\.");
            paths.at(path)
                    .map()
                    .keySet()
                    .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + pattern));
        }
        return operations;
    }

    private static List<MatchResult> found(Pattern pattern, Path page) {
        return pattern.matcher(text(page)).results().toList();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
