package org.internalcustomer.jira.host.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * What somebody wants the configuration to say: items by section and key.
 *
 * @param whole whether what it does not name is to be withdrawn
 * @param ofNow whether what has no instant says how the version that counts now is to go on; otherwise, the latest one
 */
public record Submission(Map<String, Map<String, JsonValue>> items, boolean whole, boolean ofNow) {

    private static final int FORMAT = 1;

    public Submission(Map<String, Map<String, JsonValue>> items, boolean whole) {
        this(items, whole, false);
    }

    /** One item; the others stay. */
    public static Submission of(Section section, String key, JsonValue item) {
        return new Submission(Map.of(section.name(), Map.of(key, item)), false);
    }

    /** The same by somebody who saw the version that counts now, not a later one that waits. */
    public static Submission ofNow(Section section, String key, JsonValue item) {
        return new Submission(Map.of(section.name(), Map.of(key, item)), false, true);
    }

    /** A whole document; a section that it does not have stays as it is. */
    public static Submission document(JsonValue document, List<Section> all) {
        List<Section> sections = all.stream().filter(Section::isInDocument).toList();
        Set<String> known = new TreeSet<>(List.of("format"));
        sections.forEach(section -> known.add(section.name()));
        document.allowOnly(known);
        if (document.at("format").number(0) != FORMAT) {
            throw document.at("format").bad("internal-customer.configuration.format", FORMAT);
        }
        Map<String, Map<String, JsonValue>> items = new LinkedHashMap<>();
        for (Section section : sections) {
            JsonValue value = document.at(section.name());
            if (value.isPresent()) {
                items.put(section.name(), section.isList() ? byKey(value) : Map.of("", value));
            }
        }
        return new Submission(items, true);
    }

    private static Map<String, JsonValue> byKey(JsonValue list) {
        Map<String, JsonValue> byKey = new LinkedHashMap<>();
        for (JsonValue item : new ArrayList<>(list.list())) {
            String key = checkedKey(item.at("key"));
            if (byKey.put(key, item) != null) {
                throw item.at("key").bad("internal-customer.configuration.key-twice", key);
            }
        }
        return byKey;
    }

    /** Keys are for ever, and part of addresses. */
    public static String checkedKey(JsonValue key) {
        String text = key.text();
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new BadInput(key.path(), "internal-customer.configuration.key", text);
        }
        return text;
    }
}
