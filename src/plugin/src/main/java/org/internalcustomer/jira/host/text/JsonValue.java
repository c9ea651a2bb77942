package org.internalcustomer.jira.host.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.error.BadInput;

/**
 * One value of a JSON document together with its path, so that every complaint names the field.
 *
 * @param path such as {@code policies[0].metrics[1]}; empty for the document
 * @param value null, a string, a number, a boolean, a list or a map
 */
public record JsonValue(String path, Object value) {

    /** The property of this object; one that is absent has the value null. */
    public JsonValue at(String property) {
        String below = path.isEmpty() ? property : path + "." + property;
        return new JsonValue(below, map().get(property));
    }

    public boolean isPresent() {
        return value != null;
    }

    public String text() {
        return optionalText().orElseThrow(() -> bad("internal-customer.error.required"));
    }

    /** Numbers and booleans are no texts: {@code "4"} is meant where {@code 4} is written. */
    public Optional<String> optionalText() {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
        }
        throw bad("internal-customer.error.text-expected");
    }

    public boolean flag(boolean otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw bad("internal-customer.error.flag-expected");
    }

    public int number(int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number) {
            return number;
        }
        throw bad("internal-customer.error.number-expected");
    }

    /** The elements; none where the list is absent. */
    public List<JsonValue> list() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> elements)) {
            throw bad("internal-customer.error.list-expected");
        }
        List<JsonValue> values = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            values.add(new JsonValue(path + "[" + i + "]", elements.get(i)));
        }
        return values;
    }

    public List<String> texts() {
        return list().stream().map(JsonValue::text).toList();
    }

    /** The properties in the order of the document; none where the object is absent. */
    public Map<String, Object> map() {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> properties)) {
            throw bad("internal-customer.error.object-expected");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        properties.forEach((name, property) -> copy.put(String.valueOf(name), property));
        return copy;
    }

    /** A misspelt property must not be silently without effect. */
    public void allowOnly(Set<String> known) {
        for (String name : map().keySet()) {
            if (!known.contains(name)) {
                throw at(name).bad(
                                "internal-customer.error.unknown-property",
                                String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    public BadInput bad(String message, Object... arguments) {
        return new BadInput(path, message, arguments);
    }
}
