package org.internalcustomer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule of {@code docs/rules.md} has a test that carries its tag, and every tag is of a rule. The wired tests are
 * JUnit 4, which has no tags: they name their rule in a comment, as {@code (R-WHO-4)}.
 */
class RulesTest {

    private static final Pattern RULE = Pattern.compile("\\*\\*(R-[A-Z]+-\\d+)\\*\\*");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(R-[A-Z]+-\\d+)\"\\)");
    private static final Pattern WIRED = Pattern.compile("\\((R-[A-Z]+-\\d+)\\)");
    private static final Path PROJECT = project();
    private static final Path LATER = Path.of("src/core/src/test/resources/rules-of-later-issues.txt");

    private final Set<String> rules = found(RULE, text(PROJECT.resolve("docs/rules.md")));
    private final Set<String> later = Set.copyOf(text(PROJECT.resolve(LATER))
            .lines()
            .filter(line -> line.startsWith("R-"))
            .toList());
    private final Set<String> tags = tags();

    @Test
    void eachHasATestWithItsTagUnlessALaterIssueBuildsIt() {
        Set<String> missing = new TreeSet<>(rules);
        missing.removeAll(tags);
        missing.removeAll(later);
        assertThat(missing).as("rules without a test that carries their tag").isEmpty();
    }

    @Test
    void tagsAreOfRulesThatExist() {
        assertThat(rules).as("docs/rules.md").containsAll(tags);
    }

    /** The list may only shrink: who tests a rule takes it off. */
    @Test
    void ofLaterIssuesAreNotTestedYet() {
        assertThat(rules).containsAll(later);
        assertThat(tags).as("take these off %s", LATER).doesNotContainAnyElementsOf(later);
    }

    private static Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        try (Stream<Path> modules = Files.list(PROJECT.resolve("src"))) {
            modules.map(module -> module.resolve("src/test"))
                    .filter(Files::isDirectory)
                    .flatMap(RulesTest::sources)
                    .forEach(source -> tags.addAll(found(TAG, text(source))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        sources(PROJECT.resolve("src/wired-tests/src/main"))
                .filter(source -> source.toString().endsWith("WiredTest.java"))
                .forEach(source -> tags.addAll(found(WIRED, text(source))));
        return tags;
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return sources.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/rules.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
