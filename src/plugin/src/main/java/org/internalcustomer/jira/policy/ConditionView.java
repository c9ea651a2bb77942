package org.internalcustomer.jira.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.JsonValue;

/** A stored condition as the document shows it: priorities and issue types by name. */
final class ConditionView {

    private final Constants constants;

    ConditionView(Constants constants) {
        this.constants = constants;
    }

    Map<String, Object> shown(JsonValue stored) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String property : stored.map().keySet()) {
            shown.put(property, property(property, stored.at(property)));
        }
        return shown;
    }

    private Object property(String property, JsonValue stored) {
        return switch (property) {
            case ConditionNames.NOT -> shown(stored);
            case ConditionNames.ANY, ConditionNames.ALL ->
                stored.list().stream().map(this::shown).toList();
            case ConditionNames.PRIORITIES -> names(stored, constants::plainPriorityName);
            case ConditionNames.ISSUE_TYPES -> names(stored, constants::plainIssueTypeName);
            default -> stored.texts();
        };
    }

    private static List<String> names(JsonValue ids, java.util.function.UnaryOperator<String> name) {
        return ids.texts().stream().map(name).toList();
    }
}
