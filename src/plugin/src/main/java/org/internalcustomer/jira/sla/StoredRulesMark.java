package org.internalcustomer.jira.sla;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import org.internalcustomer.jira.host.config.ConfigItems;

/** Policies, calendars (with their holidays) and the zone of the figures; kept among Jira's settings. */
final class StoredRulesMark implements RulesMark {

    private static final String KEY = "org.internalcustomer.rebuild.revision";
    private static final List<String> SECTIONS = List.of("policies", "calendars", "reportingZone");
    private static final long NEVER = -1;

    private final ConfigItems items;
    private final PluginSettingsFactory settings;

    StoredRulesMark(ConfigItems items, PluginSettingsFactory settings) {
        this.items = items;
        this.settings = settings;
    }

    @Override
    public long now() {
        return items.revisionOf(SECTIONS);
    }

    @Override
    public long marked() {
        Object stored = settings().get(KEY);
        return stored == null ? NEVER : Long.parseLong(String.valueOf(stored));
    }

    @Override
    public void mark(long revision) {
        settings().put(KEY, String.valueOf(revision));
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
