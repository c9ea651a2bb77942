package org.internalcustomer.jira.host.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What changes in one item, value by value: {@code metrics[0].goals[1].budget: 4h -> 5h}. */
public final class ChangeLines {

    /** A value and its place; empty where there was or will be none. */
    public record Line(String path, String before, String after) {}

    private ChangeLines() {}

    public static List<Line> between(Map<String, Object> was, Map<String, Object> is) {
        Map<String, String> before = values(was);
        Map<String, String> after = values(is);
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<Line> lines = new ArrayList<>();
        for (String path : paths) {
            Line line = new Line(path, before.getOrDefault(path, ""), after.getOrDefault(path, ""));
            if (!line.before().equals(line.after())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Map<String, String> values(Object value) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", value, values);
        return values;
    }

    private static void collect(String path, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> properties) {
            properties.forEach(
                    (name, property) -> collect(path.isEmpty() ? name.toString() : path + "." + name, property, into));
        } else if (value instanceof List<?> list && list.stream().anyMatch(each -> each instanceof Map)) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), into);
            }
        } else if (value instanceof List<?> list) {
            into.put(path, String.join(", ", list.stream().map(String::valueOf).toList()));
        } else if (value != null) {
            into.put(path, value.toString());
        }
    }
}
