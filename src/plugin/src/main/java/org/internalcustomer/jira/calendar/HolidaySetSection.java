package org.internalcustomer.jira.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.HolidaySet;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.JsonValue;

/** The holiday sets (节假日集) of the configuration, which calendars share. */
public final class HolidaySetSection implements Section {

    static final String NAME = "holidaySets";

    private static final Set<String> PROPERTIES = Set.of("key", "name", "source", "days", "archived", "effective");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Words.required(sent.at("name")));
        sent.at("source").optionalText().ifPresent(source -> body.put("source", source));
        body.put("days", Days.write(Days.read(sent.at("days"))));
        body.put("archived", sent.at("archived").flag(false));
        return body;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        Map<String, HolidaySet> latest = new LinkedHashMap<>();
        for (ItemVersion item : versions) {
            JsonValue body = new JsonValue("", item.body());
            latest.put(
                    item.key(),
                    new HolidaySet(
                            item.key(),
                            Words.names(item.body().get("name")),
                            Days.read(body.at("days")),
                            item.isArchived()));
        }
        draft.holidaySets(new ArrayList<>(latest.values()));
    }
}
