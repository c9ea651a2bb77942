package org.internalcustomer.jira.admin;

import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.text.JsonValue;

/** The name of Jira's link type that says which issue serves which; Jira need not have it yet. */
public final class ServiceLinkSection implements Section {

    static final String NAME = "serviceLink";

    private static final String TYPE = "type";
    private static final int LONGEST = 60;

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
        String type = sent.text().strip();
        if (type.isEmpty() || type.length() > LONGEST) {
            throw sent.bad("internal-customer.admin.service-link.length", LONGEST);
        }
        return Map.of(TYPE, type);
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        versions.forEach(item -> draft.serviceLink(String.valueOf(item.body().get(TYPE))));
    }

    @Override
    public Object shown(ItemVersion item) {
        return item.body().get(TYPE);
    }
}
