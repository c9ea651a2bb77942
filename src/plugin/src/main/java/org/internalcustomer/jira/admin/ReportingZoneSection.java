package org.internalcustomer.jira.admin;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.text.JsonValue;

/** The company's reporting zone: the one of periods and rollup days. */
public final class ReportingZoneSection implements Section {

    static final String NAME = "reportingZone";

    private static final String ZONE = "zone";

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
        try {
            return Map.of(ZONE, ZoneId.of(sent.text()).getId());
        } catch (DateTimeException unknown) {
            throw sent.bad("internal-customer.calendar.zone", sent.text());
        }
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        versions.forEach(
                item -> draft.reportingZone(ZoneId.of(String.valueOf(item.body().get(ZONE)))));
    }

    @Override
    public Object shown(ItemVersion item) {
        return item.body().get(ZONE);
    }
}
