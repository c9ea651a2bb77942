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
import org.internalcustomer.core.goodwill.Terms;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.text.JsonValue;

/** On what terms goodwill accounts are kept: what each kind of entry counts, and when an account is overdrawn. */
public final class GoodwillSection implements Section {

    static final String NAME = "goodwill";
    static final String POINTS = "points";
    static final String OVERDRAWN = "overdrawnBelow";

    private static final int MOST = 100;
    private static final Set<String> KINDS =
            Stream.of(EntryKind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isList() {
        return false;
    }

    /** Deposits never take, and withdrawals never give. */
    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(Set.of(POINTS, OVERDRAWN));
        JsonValue points = sent.at(POINTS);
        points.allowOnly(KINDS);
        Map<String, Object> each = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            int least = kind.isDeposit() ? 0 : -MOST;
            int most = kind.isDeposit() ? MOST : 0;
            each.put(kind.name(), number(points.at(kind.name()), least, most, kind.usualPoints()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(POINTS, each);
        body.put(OVERDRAWN, number(sent.at(OVERDRAWN), Terms.DEEPEST, 0, 0));
        return body;
    }

    private static int number(JsonValue sent, int least, int most, int usual) {
        int number = sent.number(usual);
        if (number < least || number > most) {
            throw sent.bad("internal-customer.goodwill.out-of-range", String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        if (!versions.isEmpty()) {
            JsonValue body = new JsonValue("", versions.get(versions.size() - 1).body());
            JsonValue points = body.at(POINTS);
            Map<EntryKind, Integer> each = new EnumMap<>(EntryKind.class);
            for (EntryKind kind : EntryKind.values()) {
                each.put(kind, points.at(kind.name()).number(kind.usualPoints()));
            }
            draft.goodwill(new Terms(new Points(each), body.at(OVERDRAWN).number(0)));
        }
    }
}
