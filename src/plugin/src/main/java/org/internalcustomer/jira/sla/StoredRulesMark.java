package org.internalcustomer.jira.sla;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.jira.host.config.ConfigItems;

/**
 * The revision of policies, calendars (with their holidays) and the zone of the figures, how many versions of policies
 * have taken open issues over by now, and the statuses that Jira counts as done; kept among Jira's settings.
 */
final class StoredRulesMark implements RulesMark {

    private static final String KEY = "org.internalcustomer.rebuild.revision";
    private static final List<String> SECTIONS = List.of("policies", "calendars", "reportingZone");

    private final ConfigItems items;
    private final Rules rules;
    private final PluginSettingsFactory settings;
    private final InstantSource clock;

    StoredRulesMark(ConfigItems items, Rules rules, PluginSettingsFactory settings, InstantSource clock) {
        this.items = items;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String now() {
        return mark(items.revisionOf(SECTIONS), rules.now(), clock.millis());
    }

    static String mark(long revision, Rulebook rules, long now) {
        String done = String.join(",", new TreeSet<>(rules.done()));
        return revision + "." + rules.policies().takeOversUntil(now) + "." + done;
    }

    @Override
    public String marked() {
        Object stored = settings().get(KEY);
        return stored == null ? "" : String.valueOf(stored);
    }

    @Override
    public void mark(String rulesOfThen) {
        settings().put(KEY, rulesOfThen);
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
