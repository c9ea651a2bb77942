package org.internalcustomer.jira.policy;

import java.util.Map;
import org.internalcustomer.jira.host.text.JsonValue;

/** Lets the tests of other packages read conditions. */
public final class ConditionExamples {

    private ConditionExamples() {}

    public static Map<String, Object> read(String text) {
        return ConditionText.read(new JsonValue("where", text));
    }
}
