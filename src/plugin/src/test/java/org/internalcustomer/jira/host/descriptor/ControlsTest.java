package org.internalcustomer.jira.host.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing can be filled in or pressed on a page that no test fills in or presses: each control has a name (an id, a field's
 * name, or a class of ours), and a test knows it. What the control does is asserted there.
 */
class ControlsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern CONTROL =
            Pattern.compile("<(input|select|textarea|button)\\b((?:\"[^\"]*\"|[^\">])*)>");
    private static final Pattern NAME =
            Pattern.compile("\\b(id|name|data-dialog)=\"([^\"]+)\"|\\bclass=\"[^\"]*?(ic-[^\" ]+)");
    /** Their controls have names from elsewhere: from the fields of {@link FormFieldsTest}, a custom field, or a list. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of(
            "calendar/week.vm",
            "customer/customer.vm",
            "field/key-edit.vm",
            "field/person-edit.vm",
            "host/field.vm",
            "quality/panel.vm",
            "recovery/fields.vm",
            "survey/details.vm");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?[\\w.]+}?");

    private final String tests = Stream.of("plugin", "browser-tests", "sandbox")
            .map(module -> Path.of("..", module, "src", "test", "java"))
            .flatMap(folder -> Sources.files(folder, ".java"))
            .map(Sources::text)
            .collect(Collectors.joining());

    @Test
    void areAllKnownToATest() {
        Set<String> unknown = new TreeSet<>();
        Sources.files(TEMPLATES, ".vm").forEach(template -> {
            Matcher control = CONTROL.matcher(Sources.text(template));
            while (control.find()) {
                List<String> names = names(control.group(2));
                if (!control.group(2).contains("type=\"hidden\"")
                        && !NAMED_ELSEWHERE.contains(shown(template))
                        && names.stream().noneMatch(this::isKnown)) {
                    String name = names.isEmpty() ? control.group(1) : names.get(0);
                    unknown.add(shown(template) + " " + name);
                }
            }
        });
        assertThat(unknown).as("controls that no test touches").isEmpty();
    }

    /** Its id; where that is put together, or there is none, what it may share with others, too. */
    private static List<String> names(String attributes) {
        List<String> ids = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher name = NAME.matcher(attributes);
        while (name.find()) {
            if ("id".equals(name.group(1))) {
                ids.add(name.group(2));
            } else {
                others.add(name.group(1) == null ? name.group(3) : name.group(2));
            }
        }
        if (ids.isEmpty() || ids.get(0).contains("$")) {
            ids.addAll(others);
        }
        return ids;
    }

    /** What stands in a variable is left open; an identifier may be put together of a beginning and an end. */
    private boolean isKnown(String name) {
        String fixed = Stream.of(VARIABLE.split(name))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        int end = name.lastIndexOf('-') + 1;
        return !fixed.matches("(ic-)?") && tests.contains(fixed)
                || end > 0
                        && tests.contains(name.substring(0, end) + "\" + ")
                        && (name.substring(end).matches("\\d+") || tests.contains('"' + name.substring(end) + '"'));
    }

    private static String shown(Path template) {
        return TEMPLATES.relativize(template).toString().replace('\\', '/');
    }
}
