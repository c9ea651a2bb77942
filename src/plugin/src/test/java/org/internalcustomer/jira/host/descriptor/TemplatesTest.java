package org.internalcustomer.jira.host.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template shows and does nothing else; it calls only what Jira allows any plugin to call. */
class TemplatesTest {

    /** A mail cannot load a style sheet. */
    private static final String LETTER = "host/letter.vm";

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    static List<String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A hyphen belongs to the name before it: {@code $form.name-word} is shown as it stands. */
    @ParameterizedTest
    @MethodSource("templates")
    void endsANameBeforeAHyphen(String template) {
        assertThat(text(template)).doesNotContainPattern("\\$!?[a-zA-Z][a-zA-Z0-9_.]*-");
    }

    /** By such classes Jira's scripts find what they turn into something else; what they expect there is not documented. */
    @ParameterizedTest
    @MethodSource("templates")
    void leavesNothingToScriptsOfJira(String template) {
        assertThat(text(template)).doesNotContainPattern("class=\"[^\"]*\\bjs-");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapesAndHasNoInlineScriptOrStyle(String template) {
        String text = text(template);
        if (!template.contains("-xml")) {
            assertThat(text).startsWith("#enable_html_escaping()");
        }
        assertThat(text.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", " style=", "onclick=", "javascript:");
        if (!template.equals(LETTER)) {
            assertThat(text).doesNotContain("<style");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void rendersWithTheAllowlistEnforced(String template) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("runtime.introspector.uberspect", Guarded.class.getName());
        engine.setProperty("file.resource.loader.path", TEMPLATES.getParent().toString());
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        VelocityContext context = new VelocityContext();
        for (String name : Set.of("view", "page", "customField", "value", "issue", "field", "configs")) {
            context.put(name, new Anything());
        }
        context.put("i18n", new Words());
        Guarded.refused.clear();
        StringWriter out = new StringWriter();
        assertThat(engine.evaluate(context, out, template, new StringReader(text(template))))
                .isTrue();
        assertThat(Guarded.refused).as("calls that Jira would block").isEmpty();
        assertThat(out.toString()).doesNotContain("$view", "$page", "$i18n");
    }

    private static String text(String template) {
        try {
            return Files.readString(TEMPLATES.resolve(template));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A map of everything, two levels of which are worth looking at. */
    public static final class Anything extends AbstractMap<String, Object> {

        @Override
        public Object get(Object key) {
            return new Anything();
        }

        @Override
        public boolean containsKey(Object key) {
            return true;
        }

        @Override
        public Collection<Object> values() {
            return List.of(new Anything(), new Anything());
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return Set.of(Map.entry("x", "y"), Map.entry("z", "y"));
        }

        @Override
        public String toString() {
            return "x";
        }
    }

    /** Stands for Jira's helper. */
    public static final class Words {

        public String getText(String key) {
            return key;
        }

        public String getText(String key, Object argument) {
            return key;
        }

        public String getText(String key, Object one, Object other) {
            return key;
        }
    }

    /** Lets through what is a collection's, a text's or Jira's helper's. */
    public static final class Guarded extends UberspectImpl {

        private static final List<String> refused = new ArrayList<>();

        @Override
        public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
            boolean allowed = target instanceof Map
                    || target instanceof Collection
                    || target instanceof String
                    || target instanceof Number
                    || target instanceof Words;
            if (!allowed) {
                refused.add(target.getClass() + "#" + name);
            }
            return super.getMethod(target, name, arguments, where);
        }
    }
}
