package org.internalcustomer.jira.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.JsonValue;

/** Which resolutions are asked about, as the configuration document says it: names or ids are taken, ids are kept. */
final class WrittenCondition {

    static final String NAME = "when";
    static final String ISSUE_TYPES = "issueTypes";
    static final String PRIORITIES = "priorities";
    static final String RESOLUTIONS = "resolutions";

    private final Constants constants;

    WrittenCondition(Constants constants) {
        this.constants = constants;
    }

    /** Adds to the body what was sent, checked; nothing for what always holds. */
    void addTo(Map<String, Object> body, JsonValue sent) {
        sent.allowOnly(Set.of(ISSUE_TYPES, PRIORITIES, RESOLUTIONS));
        Map<String, Object> condition = new LinkedHashMap<>();
        put(
                condition,
                sent.at(ISSUE_TYPES),
                ISSUE_TYPES,
                constants::issueTypeId,
                "internal-customer.policy.unknown-type");
        put(
                condition,
                sent.at(PRIORITIES),
                PRIORITIES,
                constants::priorityId,
                "internal-customer.policy.unknown-priority");
        put(
                condition,
                sent.at(RESOLUTIONS),
                RESOLUTIONS,
                constants::resolutionId,
                "internal-customer.survey.unknown-resolution");
        if (!condition.isEmpty()) {
            body.put(NAME, condition);
        }
    }

    private static void put(
            Map<String, Object> condition,
            JsonValue sent,
            String property,
            Function<String, Optional<String>> find,
            String complaint) {
        Set<String> ids = new TreeSet<>();
        for (JsonValue each : sent.list()) {
            ids.add(find.apply(each.text()).orElseThrow(() -> each.bad(complaint, each.text())));
        }
        if (!ids.isEmpty()) {
            condition.put(property, List.copyOf(ids));
        }
    }

    static SurveyCondition read(JsonValue stored) {
        return new SurveyCondition(
                Set.copyOf(stored.at(ISSUE_TYPES).texts()),
                Set.copyOf(stored.at(PRIORITIES).texts()),
                Set.copyOf(stored.at(RESOLUTIONS).texts()));
    }
}
