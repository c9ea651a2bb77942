package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * A goal's condition as somebody wrote it, checked and brought into the stored form: an object whose properties hold
 * together, such as {@code {"priorities": ["1"], "not": {"customers": ["FIN"]}}}.
 */
final class ConditionForm {

    /** How many conditions may stand in one another; one in words makes at most two of each bracket. */
    private static final int DEEPEST = 50;

    private final Constants constants;
    private final Projects projects;

    ConditionForm(Constants constants, Projects projects) {
        this.constants = constants;
        this.projects = projects;
    }

    Map<String, Object> canonical(JsonValue sent) {
        if (depth(sent.value()) > DEEPEST) {
            throw sent.bad("internal-customer.policy.where.deep", DEEPEST);
        }
        return read(sent);
    }

    private static int depth(Object value) {
        if (value instanceof Map<?, ?> object) {
            return 1 + depth(object.values());
        }
        return value instanceof Collection<?> parts
                ? parts.stream().mapToInt(ConditionForm::depth).max().orElse(0)
                : 0;
    }

    private Map<String, Object> read(JsonValue sent) {
        sent.allowOnly(ConditionNames.properties());
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(fields(sent));
        if (sent.at(ConditionNames.NOT).isPresent()) {
            parts.add(Map.of(ConditionNames.NOT, testing(sent.at(ConditionNames.NOT))));
        }
        List<Map<String, Object>> any =
                sent.at(ConditionNames.ANY).list().stream().map(this::testing).toList();
        if (any.size() == 1) {
            parts.add(any.get(0));
        } else if (!any.isEmpty()) {
            parts.add(Map.of(ConditionNames.ANY, any));
        }
        sent.at(ConditionNames.ALL).list().stream().map(this::read).forEach(parts::add);
        JsonValue where = sent.at(ConditionNames.WHERE);
        if (where.isPresent()) {
            parts.add(read(new JsonValue(where.path(), ConditionText.read(where))));
        }
        return ConditionNames.and(parts);
    }

    /** What is denied, and what is one of several, must test something. */
    private Map<String, Object> testing(JsonValue sent) {
        Map<String, Object> body = read(sent);
        if (body.isEmpty()) {
            throw sent.bad("internal-customer.policy.empty-condition");
        }
        return body;
    }

    private Map<String, Object> fields(JsonValue sent) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (String field : ConditionNames.fields()) {
            Set<String> values = new TreeSet<>();
            sent.at(field).list().forEach(value -> values.add(value(field, value)));
            if (!values.isEmpty()) {
                body.put(field, List.copyOf(values));
            }
        }
        return body;
    }

    private String value(String field, JsonValue sent) {
        return switch (field) {
            case ConditionNames.PRIORITIES ->
                id(sent, constants::priorityId, "internal-customer.policy.unknown-priority");
            case ConditionNames.ISSUE_TYPES ->
                id(sent, constants::issueTypeId, "internal-customer.policy.unknown-type");
            case ConditionNames.PROJECTS ->
                id(sent, key -> projects.byKey(key).map(found -> key), "internal-customer.admin.unknown-project");
            default -> sent.text();
        };
    }

    private static String id(JsonValue sent, Function<String, Optional<String>> find, String complaint) {
        return find.apply(sent.text()).orElseThrow(() -> sent.bad(complaint, sent.text()));
    }

    /** Whether the services and departments that a stored condition names are those of the configuration. */
    static void resolve(JsonValue stored, ConfigurationDraft draft) {
        known(stored.at("services"), draft.keys("services"), "internal-customer.policy.unknown-service");
        known(stored.at("customers"), draft.keys("departments"), "internal-customer.policy.unknown-customer");
        if (stored.at(ConditionNames.NOT).isPresent()) {
            resolve(stored.at(ConditionNames.NOT), draft);
        }
        stored.at(ConditionNames.ANY).list().forEach(part -> resolve(part, draft));
        stored.at(ConditionNames.ALL).list().forEach(part -> resolve(part, draft));
    }

    private static void known(JsonValue values, Set<String> keys, String complaint) {
        for (JsonValue value : values.list()) {
            if (!keys.contains(value.text())) {
                throw value.bad(complaint, value.text());
            }
        }
    }
}
