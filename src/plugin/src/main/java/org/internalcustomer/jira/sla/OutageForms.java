package org.internalcustomer.jira.sla;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** Reads which outage somebody means, and offers what it can be of. */
public final class OutageForms {

    private final Configurations configurations;
    private final NamesForViewer names;
    private final Texts texts;
    private final Times times;
    private final InstantSource clock;

    OutageForms(Configurations configurations, NamesForViewer names, Texts texts, Times times, InstantSource clock) {
        this.configurations = configurations;
        this.names = names;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** Local times are those of the viewer. */
    OutageForm read(JsonValue form) {
        return OutageForm.read(form, configurations.current(), times.viewersZone(), clock.instant());
    }

    /** {@code value, text, selected}; the value as {@code department:SD}. */
    List<Map<String, Object>> departments(String chosen) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (Department each :
                configurations.current().organisation().departments().all()) {
            options.add(option("department:" + each.key(), names.of(each.key()), chosen));
        }
        return options;
    }

    /** As {@code calendar:SH}. */
    List<Map<String, Object>> calendars(String chosen) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (CalendarVersion each : configurations.current().calendars().current()) {
            String name = each.names().in(texts.viewersLocale().getLanguage());
            options.add(option("calendar:" + each.key(), name, chosen));
        }
        return options;
    }

    private static Map<String, Object> option(String value, String text, String chosen) {
        return Map.of("value", value, "text", text, "selected", value.equals(chosen));
    }
}
