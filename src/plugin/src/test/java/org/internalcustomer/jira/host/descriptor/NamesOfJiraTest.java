package org.internalcustomer.jira.host.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Names of Jira's that no compiler checks: module types, places, searchers, services. A wrong one shows only in a real
 * Jira; so each has a source in {@code docs/in-jira.md}.
 */
class NamesOfJiraTest {

    private static final Pattern LISTED = Pattern.compile("^- `([a-z-]+ [^`#]+)` — .+");
    private static final String OURS = "org.internalcustomer.";

    private static final Descriptor PLUGIN = Descriptor.of("atlassian-plugin.xml");
    private static final Descriptor WIRING = Descriptor.of("META-INF/spring/plugin.xml");

    @Test
    void haveASourceEach() {
        assertThat(listed()).containsAll(named());
    }

    @Test
    void areListedOnlyIfUsed() {
        assertThat(named()).containsAll(listed());
    }

    private static Set<String> named() {
        Set<String> names = new TreeSet<>();
        modules().forEach(type -> names.add("module " + type));
        attribute("web-panel", "location").forEach(place -> names.add("location " + place));
        attribute("web-section", "location").forEach(place -> names.add("location " + place));
        attribute("web-item", "section").forEach(place -> names.add("location " + place.split("/")[0]));
        PLUGIN.values("class").forEach(type -> names.add("class " + type));
        texts("dependency").forEach(key -> names.add("web-resource " + key));
        texts("context").forEach(context -> names.add("context " + context));
        PLUGIN.all("valid-searcher")
                .forEach(searcher ->
                        names.add("searcher " + searcher.getAttribute("package") + ":" + searcher.getAttribute("key")));
        WIRING.all("osgi:reference").forEach(service -> names.add("service " + service.getAttribute("interface")));
        names.removeIf(name -> name.contains(" " + OURS));
        return names;
    }

    private static List<String> modules() {
        return PLUGIN.all("*").stream()
                .filter(element -> element.getParentNode().getNodeName().equals("atlassian-plugin"))
                .map(Element::getTagName)
                .filter(type -> !type.equals("plugin-info") && !type.equals("resource"))
                .toList();
    }

    private static List<String> attribute(String type, String attribute) {
        return PLUGIN.all(type).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<String> texts(String type) {
        return PLUGIN.all(type).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<String> listed() {
        List<String> names = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("../../docs/in-jira.md"))) {
                Matcher listed = LISTED.matcher(line);
                if (listed.matches()) {
                    names.add(listed.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
