package org.internalcustomer.jira.department;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Warning;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.JsonValue;

/** The departments (部门) of the configuration. People are written by name or key and kept by key. */
public final class DepartmentSection implements Section {

    public static final String NAME = "departments";

    /** The key of the department that it has become. */
    static final String MERGED_INTO = "mergedInto";

    private static final Set<String> PROPERTIES = Set.of(
            "key",
            "name",
            "parent",
            "order",
            "groups",
            "users",
            "head",
            "deputy",
            MERGED_INTO,
            "archived",
            "effective");

    private final Users users;

    public DepartmentSection(Users users) {
        this.users = users;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Words.required(sent.at("name")));
        sent.at("parent").optionalText().ifPresent(parent -> body.put("parent", parent));
        body.put("order", sent.at("order").number(0));
        body.put("groups", List.copyOf(new TreeSet<>(sent.at("groups").texts())));
        body.put(
                "users",
                List.copyOf(new TreeSet<>(
                        sent.at("users").texts().stream().map(users::keyOf).toList())));
        sent.at("head").optionalText().map(users::keyOf).ifPresent(head -> body.put("head", head));
        sent.at("deputy").optionalText().map(users::keyOf).ifPresent(deputy -> body.put("deputy", deputy));
        sent.at(MERGED_INTO).optionalText().ifPresent(heir -> body.put(MERGED_INTO, heir));
        body.put("archived", sent.at("archived").flag(false));
        return body;
    }

    /** Groups may come later, from a directory; so may people. */
    @Override
    public List<Warning> warnings(JsonValue sent) {
        List<Warning> warnings = new ArrayList<>();
        for (JsonValue group : sent.at("groups").list()) {
            if (!users.groupExists(group.text())) {
                warnings.add(Warning.of(group.path(), "internal-customer.department.warning.group", group.text()));
            }
        }
        List<JsonValue> people = new ArrayList<>(sent.at("users").list());
        people.add(sent.at("head"));
        people.add(sent.at("deputy"));
        people.stream()
                .filter(JsonValue::isPresent)
                .filter(person -> !users.exists(person.text()))
                .forEach(person -> warnings.add(
                        Warning.of(person.path(), "internal-customer.department.warning.user", person.text())));
        return warnings;
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        for (String property : List.of("parent", MERGED_INTO)) {
            new JsonValue("", body).at(property).optionalText().ifPresent(key -> {
                if (!draft.keys(NAME).contains(key)) {
                    throw sent.at(property).bad("internal-customer.department.unknown", key);
                }
            });
        }
        return body;
    }

    @Override
    public void check(Map<String, JsonValue> sent, Map<String, ItemVersion> before, Map<String, ItemVersion> after) {
        new TreeCheck(sent, before, after).run();
    }

    /** Who serves, and whom to turn to; not who the members are. */
    @Override
    public Object charter(ItemVersion item) {
        Map<String, Object> charter = new LinkedHashMap<>(new JsonValue("", shown(item)).map());
        charter.keySet().removeAll(Set.of("groups", "users"));
        return charter;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        draft.departments(DepartmentTree.of(versions));
    }
}
