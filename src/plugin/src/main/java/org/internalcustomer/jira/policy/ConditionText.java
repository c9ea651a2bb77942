package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * A goal's condition in words, like JQL: {@code priority in (High, Critical) and not (customer = FIN or label = vip)}. To the
 * document's form and back.
 */
final class ConditionText {

    private ConditionText() {}

    /** The document's form of the text; what cannot be read is refused with the sentence that helps. */
    static Map<String, Object> read(JsonValue text) {
        return new ConditionParser(text).condition();
    }

    /** Empty for what always holds. */
    static String write(JsonValue condition) {
        return String.join(" and ", parts(condition));
    }

    private static List<String> parts(JsonValue condition) {
        List<String> parts = new ArrayList<>();
        for (String field : ConditionNames.fields()) {
            if (condition.at(field).isPresent()) {
                parts.add(test(field, condition.at(field).texts(), true));
            }
        }
        if (condition.at(ConditionNames.NOT).isPresent()) {
            parts.add(denied(condition.at(ConditionNames.NOT)));
        }
        List<String> any = condition.at(ConditionNames.ANY).list().stream()
                .map(ConditionText::write)
                .toList();
        if (!any.isEmpty()) {
            parts.add("(" + String.join(" or ", any) + ")");
        }
        condition.at(ConditionNames.ALL).list().forEach(part -> parts.addAll(parts(part)));
        return parts;
    }

    private static String denied(JsonValue condition) {
        String property = condition.map().keySet().iterator().next();
        return condition.map().size() == 1 && ConditionNames.fields().contains(property)
                ? test(property, condition.at(property).texts(), false)
                : "not (" + write(condition) + ")";
    }

    private static String test(String field, List<String> values, boolean wanted) {
        List<String> quoted = values.stream().map(ConditionText::quoted).toList();
        return quoted.size() == 1
                ? ConditionNames.word(field) + (wanted ? " = " : " != ") + quoted.get(0)
                : ConditionNames.word(field) + (wanted ? " in (" : " not in (") + String.join(", ", quoted) + ")";
    }

    private static String quoted(String value) {
        return ConditionParser.isWord(value) ? value : "\"" + value + "\"";
    }
}
