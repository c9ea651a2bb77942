package org.internalcustomer.jira.goodwill;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Points;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.text.JsonValue;

/** What each kind of entry of a goodwill account counts. */
public final class GoodwillSection implements Section {

    private static final String POINTS = "points";
    private static final int MOST = 100;
    private static final Set<String> KINDS =
            Stream.of(EntryKind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    @Override
    public String name() {
        return "goodwill";
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(Set.of(POINTS));
        JsonValue points = sent.at(POINTS);
        points.allowOnly(KINDS);
        Map<String, Object> each = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            int counts = points.at(kind.name()).number(kind.usualPoints());
            if (Math.abs(counts) > MOST) {
                throw points.at(kind.name()).bad("internal-customer.goodwill.too-many-points", MOST);
            }
            each.put(kind.name(), counts);
        }
        return Map.of(POINTS, each);
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        if (!versions.isEmpty()) {
            JsonValue points =
                    new JsonValue("", versions.get(versions.size() - 1).body()).at(POINTS);
            Map<EntryKind, Integer> each = new EnumMap<>(EntryKind.class);
            for (EntryKind kind : EntryKind.values()) {
                each.put(kind, points.at(kind.name()).number(kind.usualPoints()));
            }
            draft.goodwill(new Points(each));
        }
    }
}
