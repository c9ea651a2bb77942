package org.internalcustomer.jira.host.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.internalcustomer.core.Names;
import org.internalcustomer.jira.host.text.JsonValue;

/** Texts in several languages as JSON: {@code {"en": "…", "zh": "…"}}, or one text that is taken as English. */
public final class Words {

    private Words() {}

    /** At least one language is required. */
    public static Map<String, Object> required(JsonValue value) {
        Map<String, Object> words = optional(value);
        if (words.isEmpty()) {
            throw value.bad("internal-customer.configuration.name-required");
        }
        return words;
    }

    public static Map<String, Object> optional(JsonValue value) {
        if (value.value() instanceof String) {
            return value.optionalText()
                    .<Map<String, Object>>map(text -> Map.of("en", text))
                    .orElse(Map.of());
        }
        Map<String, Object> words = new LinkedHashMap<>();
        for (String language : value.map().keySet()) {
            if (!language.matches("[a-z]{2,3}([_-][A-Za-z0-9]+)*")) {
                throw value.at(language).bad("internal-customer.configuration.language", language);
            }
            value.at(language).optionalText().ifPresent(text -> words.put(language, text));
        }
        return words;
    }

    /** What was stored, in core's words. */
    public static Names names(Object stored) {
        Map<String, String> texts = new TreeMap<>();
        new JsonValue("", stored).map().forEach((language, text) -> texts.put(language, String.valueOf(text)));
        return new Names(texts);
    }
}
