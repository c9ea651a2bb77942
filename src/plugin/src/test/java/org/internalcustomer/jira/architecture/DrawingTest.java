package org.internalcustomer.jira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawing in {@code docs/architecture.md} shows the imports between features, no fewer and no more. */
class DrawingTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "architecture.md");
    private static final Pattern ARROW =
            Pattern.compile("^\\s*([a-z.]+)(?:\\[[^]]*])? --> ([a-z.]+)(?:\\[[^]]*])?\\s*$");
    private static final Pattern FEATURE = Pattern.compile("org\\.internalcustomer\\.(core|jira)\\.([a-z]+)(\\..*)?");

    @Test
    void showsEveryImportBetweenFeaturesAndNothingElse() throws IOException {
        assertThat(drawn()).as("arrows in %s", PAGE).isEqualTo(imported());
    }

    private static SortedSet<String> drawn() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```mermaid", page.indexOf("<!-- drawing -->"));
        String drawing = page.substring(start, page.indexOf("```", start + 3));
        SortedSet<String> arrows = new TreeSet<>();
        for (String line : drawing.split("\n")) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches()) {
                arrows.add(arrow.group(1) + " --> " + arrow.group(2));
            }
        }
        return arrows;
    }

    private static SortedSet<String> imported() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.internalcustomer.core", "org.internalcustomer.jira");
        SortedSet<String> arrows = new TreeSet<>();
        classes.forEach(
                from -> from.getDirectDependenciesFromSelf().forEach(dependency -> feature(from.getPackageName())
                        .ifPresent(a -> feature(dependency.getTargetClass().getPackageName())
                                .filter(b -> !a.equals(b))
                                .ifPresent(b -> arrows.add(a + " --> " + b)))));
        return arrows;
    }

    /** {@code core.sla} for a class below it; none for the two roots and for everything that is not ours. */
    private static Optional<String> feature(String packageName) {
        Matcher matcher = FEATURE.matcher(packageName);
        return matcher.matches() ? Optional.of(matcher.group(1) + "." + matcher.group(2)) : Optional.empty();
    }
}
