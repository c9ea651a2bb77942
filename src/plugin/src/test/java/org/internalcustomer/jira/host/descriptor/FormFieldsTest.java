package org.internalcustomer.jira.host.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * As {@link ControlsTest}, for the fields that code makes: a test fills in each of them, or asks what stands in it. Their
 * names are read where they are made, directly or by a method of the same class that is given the name.
 */
class FormFieldsTest {

    private static final Path MAIN = Path.of("src", "main", "java");

    /** Those whose names are put together, and a name of each that a test uses. */
    private static final Map<String, String> PUT_TOGETHER = Map.of(
            "GoodwillAdminPage kind.name()", "EARLY",
            "PulseAdminPage \"question\" +", "question",
            "RecoveryCard field.slug()", "severity",
            "CalendarForm WEEK +", "week.",
            "SurveyFields field(band)", "factors-low");

    private static final Pattern HELPER = Pattern.compile("\\b(?:FormField|CardField) (\\w+)\\(\\s*String name\\b");
    private static final String MAKING =
            "\\b(?:FormField|CardField)\\s*\\.\\s*(?:text|shortText|flag|lines?|select|multiple|checks|choice)";
    private static final String ANY = "(\"[^\"]*\"(?:\\s*\\+)?|[\\w.]+(?:\\(\\w*\\))?(?:\\s*\\+)?)";

    /** A method of that name may also have others of its name, which are given something else. */
    private static final String FIXED = "(\"[^\"]*\"|(?:\\w+\\.)?[A-Z_]{2,}\\b(?:\\s*\\+)?)(?=\\s*,)";

    private static final Pattern CONSTANT = Pattern.compile("(?:(\\w+)\\.)?([A-Z_]+)");

    private final Map<String, String> classes = Sources.files(MAIN, ".java")
            .filter(file -> !file.endsWith("FormField.java") && !file.endsWith("CardField.java"))
            .collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    Sources::text,
                    (one, other) -> one + other,
                    TreeMap::new));

    private final String tests = Stream.of("plugin", "browser-tests", "sandbox")
            .flatMap(module -> Sources.files(Path.of("..", module, "src", "test", "java"), ".java"))
            .filter(file -> !file.endsWith("FormFieldsTest.java"))
            .map(Sources::text)
            .collect(Collectors.joining());

    @Test
    void areAllKnownToATest() {
        Set<String> unknown = new TreeSet<>();
        classes.forEach((name, code) -> written(code)
                .map(written -> name + " " + written)
                .filter(field -> !isUsed(field))
                .forEach(unknown::add));
        assertThat(unknown).as("fields that no test touches").isEmpty();
    }

    @Test
    void areFoundAtAll() {
        assertThat(written(classes.get("RoutingPage"))).contains("\"issueType\"", "\"label\"");
        assertThat(isUsed("RoutingPage \"nothing-of-that-name\"")).isFalse();
    }

    /** The names as code writes them. */
    private static Stream<String> written(String code) {
        Stream<String> direct = given(code, MAKING, ANY).filter(written -> !written.equals("name"));
        Stream<String> helped = HELPER.matcher(code)
                .results()
                .flatMap(helper -> given(code, "(?<!Field )\\b" + helper.group(1), FIXED));
        return Stream.concat(direct, helped);
    }

    private static Stream<String> given(String code, String method, String name) {
        return Pattern.compile(method + "\\(\\s*" + name)
                .matcher(code)
                .results()
                .map(found -> found.group(1));
    }

    private boolean isUsed(String field) {
        String written = field.substring(field.indexOf(' ') + 1);
        if (PUT_TOGETHER.containsKey(field)) {
            return isTyped(PUT_TOGETHER.get(field) + "[\\w.-]*");
        }
        return (written.startsWith("\"")
                        ? Optional.of(written.replace("\"", ""))
                        : constant(field.substring(0, field.indexOf(' ')), written))
                .filter(name -> isTyped(Pattern.quote(name)))
                .isPresent();
    }

    private Optional<String> constant(String within, String written) {
        Matcher constant = CONSTANT.matcher(written);
        if (!constant.matches()) {
            return Optional.empty();
        }
        String owner = constant.group(1) == null ? within : constant.group(1);
        Matcher value =
                Pattern.compile("String " + constant.group(2) + " = ([^;]+);").matcher(classes.getOrDefault(owner, ""));
        if (!value.find()) {
            return Optional.empty();
        }
        return value.group(1).startsWith("\"")
                ? Optional.of(value.group(1).replace("\"", ""))
                : constant(owner, value.group(1));
    }

    /** As the name of a field: sent, looked at, or found in a browser by its name or identifier. */
    private boolean isTyped(String name) {
        return Pattern.compile("\\b(?:with|field|choose|type|tick|name)\\((?:\\w+,\\s*)?\"" + name + "\"" + "|\\bic-"
                        + name + "[\"' \\]]|\\bname=[\\\\\"']*" + name + "\\b")
                .matcher(tests)
                .find();
    }
}
