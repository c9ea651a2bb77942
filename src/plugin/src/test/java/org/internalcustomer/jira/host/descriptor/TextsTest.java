package org.internalcustomer.jira.host.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts in both languages: complete, in one order, and all of them used. */
class TextsTest {

    private static final Path I18N = Path.of("src", "main", "resources", "i18n");
    private static final Map<String, String> ENGLISH = read("internal-customer.properties");
    private static final Map<String, String> CHINESE = read("internal-customer_zh_CN.properties");
    private static final Pattern KEY = Pattern.compile("(?<![\\w./-])internal-customer\\.[A-Za-z0-9_.-]+");
    private static final Pattern ENDING = Pattern.compile("\\+ \"(\\.[a-z-]+)\"");
    private static final String OURS = "internal-customer.";

    @Test
    void areTheSameKeysInTheSameOrderInBothLanguages() {
        assertThat(CHINESE.keySet()).containsExactlyElementsOf(ENGLISH.keySet());
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        ENGLISH.forEach(
                (key, text) -> assertThat(arguments(CHINESE.get(key))).as(key).isEqualTo(arguments(text)));
    }

    /** One alone would be swallowed, and what stands in braces behind it shown as it is. */
    @Test
    void haveEachApostropheTwice() {
        assertThat(Stream.of(ENGLISH, CHINESE).flatMap(each -> each.entrySet().stream()))
                .allSatisfy(text -> assertThat(text.getValue().replace("''", ""))
                        .as(text.getKey())
                        .doesNotContain("'"));
    }

    @Test
    void areChineseInChinese() {
        assertThat(CHINESE.values()).allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(CHINESE.values().stream().filter(text -> text.codePoints().anyMatch(c -> c > 0x2E80)))
                .hasSizeGreaterThan(CHINESE.size() * 9 / 10);
    }

    @Test
    void haveAWordForEveryKeyThatIsUsed() {
        assertThat(used().stream().filter(key -> !key.endsWith(".") && !key.startsWith("?")))
                .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
    }

    @Test
    void areAllUsed() {
        Set<String> used = used();
        List<String> prefixes = used.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(ENGLISH.keySet()).allSatisfy(key -> assertThat(used.contains(key)
                        || used.contains("?" + key)
                        || prefixes.stream().anyMatch(key::startsWith))
                .as("%s is used", key)
                .isTrue());
    }

    /**
     * A key that ends with a dot is the beginning of keys that are put together; one with a question mark may be, in a file
     * that adds endings.
     */
    private static Set<String> used() {
        Set<String> keys = new TreeSet<>();
        for (Path root : List.of(
                Path.of("src", "main"),
                Path.of("..", "core", "src", "main"),
                Path.of("target", "classes", "atlassian-plugin.xml"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|vm|js|xml)"))
                        .forEach(file -> find(file, keys));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        keys.remove(OURS);
        return keys;
    }

    private static void find(Path file, Set<String> keys) {
        try {
            String text = Files.readString(file);
            Matcher key = KEY.matcher(text);
            while (key.find()) {
                keys.add(key.group());
                ENDING.matcher(text).results().forEach(end -> keys.add("?" + key.group() + end.group(1)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Map<String, String> read(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(I18N.resolve(file))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int equals = line.indexOf('=');
                    String before = texts.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
                    assertThat(before).as("twice in %s: %s", file, line).isNull();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
