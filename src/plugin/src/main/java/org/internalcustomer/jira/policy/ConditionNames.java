package org.internalcustomer.jira.policy;

import java.util.List;
import java.util.Map;
import org.internalcustomer.core.request.Field;

/** How the document writes the fields of a goal's condition. */
final class ConditionNames {

    private static final Map<String, Field> BY_NAME = Map.of(
            "priorities", Field.PRIORITY,
            "services", Field.SERVICE,
            "customers", Field.CUSTOMER,
            "issueTypes", Field.ISSUE_TYPE,
            "projects", Field.PROJECT,
            "labels", Field.LABEL);

    private ConditionNames() {}

    static List<String> all() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    static Field field(String name) {
        return BY_NAME.get(name);
    }
}
