package org.internalcustomer.jira.admin;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.text.JsonValue;

/** The groups of auditors, who may decide on corrections of verdicts. */
public final class AuditorsSection implements Section {

    static final String NAME = Auditors.SECTION;

    private final Users users;

    public AuditorsSection(Users users) {
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
        for (JsonValue group : sent.list()) {
            if (!users.groupExists(group.text())) {
                throw group.bad("internal-customer.admin.unknown-group", group.text());
            }
        }
        return Map.of(Auditors.GROUPS, List.copyOf(new TreeSet<>(sent.texts())));
    }

    /** Asked for by {@link Auditors} when somebody decides. */
    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {}

    @Override
    public Object shown(ItemVersion item) {
        return item.body().get(Auditors.GROUPS);
    }
}
