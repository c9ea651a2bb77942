package org.internalcustomer.jira.host.config;

import java.util.List;
import java.util.Set;
import org.internalcustomer.jira.host.text.JsonValue;

/** The groups whose members may decide on corrections, whatever department they head. */
public final class Auditors {

    /** The property of the document. */
    public static final String SECTION = "auditors";

    /** The property of the stored item. */
    public static final String GROUPS = "groups";

    private final Configurations configurations;

    public Auditors(Configurations configurations) {
        this.configurations = configurations;
    }

    public Set<String> groups() {
        List<String> groups = configurations
                .latest(configurations.section(SECTION), "")
                .map(item -> new JsonValue("", item.body()).at(GROUPS).texts())
                .orElse(List.of());
        return Set.copyOf(groups);
    }
}
