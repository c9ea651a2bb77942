package org.internalcustomer.jira.dispute;

import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.text.JsonValue;

/** What somebody wrote about a dispute. */
final class DisputeForms {

    private static final int LONGEST = 2000;

    private DisputeForms() {}

    /** A department that is in use. */
    static String department(JsonValue field, Configuration configuration) {
        String key = field.text();
        return configuration
                .organisation()
                .departments()
                .find(key)
                .filter(found -> !found.archived())
                .map(Department::key)
                .orElseThrow(() -> field.bad("internal-customer.department.unknown", key));
    }

    static String words(JsonValue field) {
        String text = field.optionalText().orElse("").strip();
        if (text.isEmpty()) {
            throw field.bad("internal-customer.dispute.words-required");
        }
        if (text.length() > LONGEST) {
            throw field.bad("internal-customer.request.note-too-long", LONGEST);
        }
        return text;
    }

    static Precedent precedent(JsonValue rule) {
        rule.allowOnly(Set.of("service", "issueType", "label"));
        return new Precedent(
                rule.at("service").flag(false),
                rule.at("issueType").flag(false),
                rule.at("label").optionalText().orElse(""));
    }
}
