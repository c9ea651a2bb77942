package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.jira.host.text.JsonValue;

/** A condition as stored, in core's words. */
final class StoredCondition {

    private StoredCondition() {}

    static Condition condition(JsonValue stored) {
        List<Condition> parts = new ArrayList<>();
        for (String field : ConditionNames.fields()) {
            if (stored.at(field).isPresent()) {
                parts.add(new Condition.OneOf(
                        ConditionNames.field(field), Set.copyOf(stored.at(field).texts())));
            }
        }
        if (stored.at(ConditionNames.NOT).isPresent()) {
            parts.add(Condition.not(condition(stored.at(ConditionNames.NOT))));
        }
        if (stored.at(ConditionNames.ANY).isPresent()) {
            parts.add(new Condition.Any(conditions(stored.at(ConditionNames.ANY))));
        }
        parts.addAll(conditions(stored.at(ConditionNames.ALL)));
        return Condition.all(parts);
    }

    private static List<Condition> conditions(JsonValue stored) {
        return stored.list().stream().map(StoredCondition::condition).toList();
    }
}
