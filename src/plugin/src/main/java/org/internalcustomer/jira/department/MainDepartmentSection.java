package org.internalcustomer.jira.department;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Warning;
import org.internalcustomer.jira.host.text.JsonValue;

/** The main departments that were set by hand: department key by user key. */
public final class MainDepartmentSection implements Section {

    static final String NAME = "mainDepartments";

    private final Users users;

    public MainDepartmentSection(Users users) {
        this.users = users;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        Map<String, Object> body = new TreeMap<>();
        for (String user : sent.map().keySet()) {
            body.put(users.keyOf(user), sent.at(user).text());
        }
        return body;
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        body.forEach((user, department) -> {
            if (!draft.keys(DepartmentSection.NAME).contains(department)) {
                throw new JsonValue(sent.path(), Map.of())
                        .at(user)
                        .bad("internal-customer.department.unknown", department);
            }
        });
        return body;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        Map<String, String> main = new LinkedHashMap<>();
        if (!versions.isEmpty()) {
            versions.get(versions.size() - 1).body().forEach((user, key) -> main.put(user, String.valueOf(key)));
        }
        draft.mainDepartments(main);
    }

    @Override
    public List<Warning> warnings(JsonValue sent) {
        return sent.map().keySet().stream()
                .filter(user -> !users.exists(user))
                .map(user -> Warning.of(sent.at(user).path(), "internal-customer.department.warning.user", user))
                .toList();
    }
}
