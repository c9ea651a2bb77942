package org.internalcustomer.jira.admin;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.text.JsonValue;

/** The projects that the app is switched on for, by key. */
public final class ProjectsSection implements Section {

    static final String NAME = "projects";

    private static final String KEYS = "keys";

    private final Projects projects;

    public ProjectsSection(Projects projects) {
        this.projects = projects;
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
        for (JsonValue key : sent.list()) {
            if (projects.byKey(key.text()).isEmpty()) {
                throw key.bad("internal-customer.admin.unknown-project", key.text());
            }
        }
        return Map.of(KEYS, List.copyOf(new TreeSet<>(sent.texts())));
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        versions.forEach(
                item -> draft.projects(new JsonValue("", item.body()).at(KEYS).texts()));
    }

    @Override
    public Object shown(ItemVersion item) {
        return item.body().get(KEYS);
    }
}
