package org.internalcustomer.jira.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.catalog.Service;
import org.internalcustomer.core.catalog.Services;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.JsonValue;

/** The service catalogue (服务目录) of the configuration. */
public final class ServiceSection implements Section {

    static final String NAME = "services";

    private static final Set<String> PROPERTIES =
            Set.of("key", "name", "description", "provider", "archived", "effective");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Words.required(sent.at("name")));
        body.put("description", Words.optional(sent.at("description")));
        body.put("provider", sent.at("provider").text());
        body.put("archived", sent.at("archived").flag(false));
        return body;
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        String provider = String.valueOf(body.get("provider"));
        if (!draft.keys("departments").contains(provider)) {
            throw new JsonValue(sent.path(), Map.of())
                    .at("provider")
                    .bad("internal-customer.catalog.unknown-provider", provider);
        }
        return body;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        Map<String, Service> latest = new LinkedHashMap<>();
        versions.forEach(item -> latest.put(item.key(), service(item)));
        draft.services(new Services(latest.values()));
    }

    private static Service service(ItemVersion item) {
        return new Service(
                item.key(),
                Words.names(item.body().get("name")),
                Words.names(item.body().get("description")),
                String.valueOf(item.body().get("provider")),
                item.isArchived());
    }
}
