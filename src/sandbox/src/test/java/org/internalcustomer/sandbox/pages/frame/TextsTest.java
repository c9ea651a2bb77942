package org.internalcustomer.sandbox.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The host's texts are complete in both languages. */
class TextsTest {

    private static final Pattern USED = Pattern.compile("getText\\(\"([^\"]+)\"");
    private static final Pattern LANGUAGE = Pattern.compile("\"language\": \"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("").keySet()).isEqualTo(texts("_zh_CN").keySet());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        Properties chinese = texts("_zh_CN");
        texts("").forEach((key, text) -> assertThat(places((String) chinese.get(key)))
                .as((String) key)
                .isEqualTo(places((String) text)));
    }

    @Test
    void everyLanguageOfADemoUserHasAName() throws IOException {
        String users = Files.readString(Path.of("src", "main", "resources", "demo", "users.json"));
        Set<String> languages = new TreeSet<>();
        LANGUAGE.matcher(users)
                .results()
                .forEach(user -> languages.add("sandbox.language." + Locale.forLanguageTag(user.group(1))));

        assertThat(languages).isNotEmpty();
        assertThat(texts("").keySet()).containsAll(languages);
    }

    /** In a message format a straight apostrophe would swallow what follows. */
    @Test
    void noTextHasAStraightApostrophe() throws IOException {
        assertThat(texts("").values()).noneMatch(text -> ((String) text).contains("'"));
        assertThat(texts("_zh_CN").values()).noneMatch(text -> ((String) text).contains("'"));
    }

    @Test
    void everyTextThatATemplateNamesExists() throws IOException, URISyntaxException {
        Set<Object> known = texts("").keySet();
        URI templates = TextsTest.class.getResource("/pages/chrome.vm").toURI();
        try (Stream<Path> files = Files.walk(Path.of(templates).getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    assertThat(known).as(file.toString()).contains(used.group(1));
                }
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Properties texts(String suffix) throws IOException {
        URL file = TextsTest.class.getResource("/i18n/sandbox-pages" + suffix + ".properties");
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
