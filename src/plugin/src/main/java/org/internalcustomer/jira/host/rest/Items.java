package org.internalcustomer.jira.host.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** The items of one section of the configuration, as REST shows and changes them. */
public final class Items {

    private final Access access;
    private final Configurations configurations;
    private final Texts texts;

    public Items(Access access, Configurations configurations, Texts texts) {
        this.access = access;
        this.configurations = configurations;
        this.texts = texts;
    }

    /** For everybody who uses the app; what is not for everybody, administrators see. */
    public PageView list(String section, int start, int limit) {
        access.user();
        Section of = configurations.section(section);
        return PageView.of(
                access.mayAdminister() ? configurations.shown(of) : configurations.charters(of), start, limit);
    }

    /** The latest version, with its number and since when it counts. */
    public Map<String, Object> one(String section, String key) {
        access.user();
        Section of = configurations.section(section);
        ItemVersion item =
                configurations.latest(of, key).filter(of::isShown).orElseThrow(() -> NotFound.of(section, key));
        Object visible = access.mayAdminister() ? of.shown(item) : of.charter(item);
        Map<String, Object> shown = new LinkedHashMap<>(new JsonValue("", visible).map());
        shown.put("version", item.version());
        shown.put("changedAt", Instant.ofEpochMilli(item.changedAt()).toString());
        shown.put("changedBy", item.changedBy());
        return shown;
    }

    /** Adds the item, or a new version of it. */
    public ChangeView put(String section, String key, boolean dryRun, String body) {
        Person who = access.administrator();
        Section of = configurations.section(section);
        JsonValue item = Json.read(body);
        Submission.checkedKey(new JsonValue("key", key));
        item.at("key").optionalText().filter(written -> !written.equals(key)).ifPresent(other -> {
            throw item.at("key").bad("internal-customer.configuration.other-key", key, other);
        });
        return change(Submission.of(of, key, item), dryRun, who);
    }

    /** Does it, or only says what it would do. */
    public ChangeView change(Submission submission, boolean dryRun, Person who) {
        List<ChangeView.WarningView> warnings = configurations.warnings(submission).stream()
                .map(each -> new ChangeView.WarningView(
                        each.field(),
                        texts.text(each.message(), each.arguments().toArray())))
                .toList();
        return ChangeView.of(
                dryRun, dryRun ? configurations.compare(submission) : configurations.change(submission, who), warnings);
    }

    /** Withdraws the item; what names it keeps it. */
    public void withdraw(String section, String key) {
        configurations.withdraw(configurations.section(section), key, access.administrator());
    }
}
