package org.internalcustomer.jira.host.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code atlassian-plugin.xml} names is in the jar. */
class DescriptorTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Descriptor PLUGIN = Descriptor.of("atlassian-plugin.xml");

    @Test
    void namesClassesThatExist() {
        assertThat(Stream.concat(PLUGIN.values("class").stream(), rows().stream())
                        .filter(name -> name.startsWith("org.internalcustomer.")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(CLASSES.resolve(name.replace('.', '/') + ".class"))
                        .exists());
    }

    @Test
    void namesFilesThatExist() {
        assertThat(PLUGIN.values("location").stream().filter(location -> location.contains("/") && !isJiras(location)))
                .isNotEmpty()
                .allSatisfy(
                        location -> assertThat(isThere(location)).as(location).isTrue());
    }

    @Test
    void listsEveryTable() {
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(compiledRows());
    }

    @Test
    void declaresAModuleKeyOnce() {
        assertThat(PLUGIN.all("*").stream()
                        .filter(element -> element.getParentNode().getNodeName().equals("atlassian-plugin"))
                        .map(element -> element.getAttribute("key"))
                        .filter(key -> !key.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void isTransformerless() {
        assertThat(PLUGIN.all("component")).isEmpty();
        assertThat(PLUGIN.all("component-import")).isEmpty();
        assertThat(PLUGIN.all("module-type")).isEmpty();
    }

    /** Chart.js is put there when the jar is made. */
    private static boolean isThere(String location) {
        return location.startsWith("web/lib/") || Files.exists(CLASSES.resolve(location.replaceFirst("^/", "")));
    }

    private static boolean isJiras(String location) {
        return location.startsWith("templates/plugins/") || location.startsWith("system.") || location.contains("menu");
    }

    private static List<String> rows() {
        return PLUGIN.all("entity").stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<String> compiledRows() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(path -> CLASSES.relativize(path).toString())
                    .filter(path -> path.startsWith("org/internalcustomer/jira/") && path.endsWith("Row.class"))
                    .filter(path -> !path.contains("$"))
                    .map(path -> path.replace('/', '.').replaceAll("\\.class$", ""))
                    .filter(DescriptorTest::isTable)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTable(String name) {
        try {
            return net.java.ao.RawEntity.class.isAssignableFrom(Class.forName(name));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
