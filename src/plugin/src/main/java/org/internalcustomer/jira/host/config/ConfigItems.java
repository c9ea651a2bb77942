package org.internalcustomer.jira.host.config;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.internalcustomer.jira.host.text.Json;

/** The stored versions of the configuration's items. */
public final class ConfigItems {

    private final ActiveObjects activeObjects;

    public ConfigItems(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** Grows with every version that is added; 0 while there is none. */
    public long revision() {
        ConfigItemRow[] newest = activeObjects.find(
                ConfigItemRow.class, Query.select().order("ID DESC").limit(1));
        return newest.length == 0 ? 0 : newest[0].getID();
    }

    /** As {@link #revision}, but grows only with those sections. */
    public long revisionOf(List<String> sections) {
        String in = String.join(", ", Collections.nCopies(sections.size(), "?"));
        ConfigItemRow[] newest = activeObjects.find(
                ConfigItemRow.class,
                Query.select()
                        .where("SECTION IN (" + in + ")", sections.toArray())
                        .order("ID DESC")
                        .limit(1));
        return newest.length == 0 ? 0 : newest[0].getID();
    }

    /** All versions in the order in which they were added. */
    public List<ItemVersion> all() {
        List<ItemVersion> versions = new ArrayList<>();
        for (ConfigItemRow row :
                activeObjects.find(ConfigItemRow.class, Query.select().order("ID"))) {
            versions.add(version(row));
        }
        return versions;
    }

    /** The latest ones first. */
    public List<ItemVersion> latest(int limit, int offset) {
        List<ItemVersion> versions = new ArrayList<>();
        Query query = Query.select().order("ID DESC").limit(limit).offset(offset);
        for (ConfigItemRow row : activeObjects.find(ConfigItemRow.class, query)) {
            versions.add(version(row));
        }
        return Collections.unmodifiableList(versions);
    }

    /** All or none. */
    public void add(List<ItemVersion> versions) {
        activeObjects.executeInTransaction(() -> {
            versions.forEach(this::add);
            return true;
        });
    }

    private void add(ItemVersion version) {
        activeObjects.create(
                ConfigItemRow.class,
                new DBParam("IDENTITY", version.identity()),
                new DBParam("SECTION", version.section()),
                new DBParam("ITEM_KEY", version.key()),
                new DBParam("ITEM_VERSION", version.version()),
                new DBParam("EFFECTIVE_AT", version.effective()),
                new DBParam("BODY", Json.write(version.body())),
                new DBParam("CHANGED_AT", version.changedAt()),
                new DBParam("CHANGED_BY", version.changedBy()));
    }

    @SuppressWarnings("unchecked")
    private static ItemVersion version(ConfigItemRow row) {
        return new ItemVersion(
                row.getSection(),
                row.getItemKey() == null ? "" : row.getItemKey(),
                row.getItemVersion(),
                row.getEffectiveAt(),
                (Map<String, Object>) Json.stored(row.getBody()),
                row.getChangedAt(),
                row.getChangedBy());
    }
}
