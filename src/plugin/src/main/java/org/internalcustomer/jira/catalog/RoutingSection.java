package org.internalcustomer.jira.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.catalog.Routing;
import org.internalcustomer.core.catalog.RoutingRule;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.JsonValue;

/** The routing rules (派单规则) of the configuration: which department new requests go to, whatever the catalogue says. */
public final class RoutingSection implements Section {

    static final String NAME = "routingRules";

    private static final String WORDS = "internal-customer.routing.";
    private static final int LONGEST = 2000;
    private static final int LONGEST_LABEL = 255;
    private static final Set<String> PROPERTIES =
            Set.of("key", "service", "issueType", "label", "provider", "reason", "issue", "archived", "effective");

    private final Constants constants;

    public RoutingSection(Constants constants) {
        this.constants = constants;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("service", sent.at("service").optionalText().orElse(""));
        boolean archived = sent.at("archived").flag(false);
        body.put("issueType", issueType(sent.at("issueType"), archived));
        body.put("label", limited(sent.at("label"), LONGEST_LABEL));
        body.put("provider", sent.at("provider").text());
        body.put("reason", limited(sent.at("reason"), LONGEST));
        body.put("issue", limited(sent.at("issue"), LONGEST_LABEL));
        body.put("archived", archived);
        if (body.get("service").equals("")
                && body.get("issueType").equals("")
                && body.get("label").equals("")) {
            throw sent.at("service").bad(WORDS + "for-everything");
        }
        return body;
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        check(sent, body, "provider", "departments", draft);
        if (!body.get("service").equals("")) {
            check(sent, body, "service", "services", draft);
        }
        return body;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        Map<String, ItemVersion> latest = new LinkedHashMap<>();
        versions.forEach(item -> latest.put(item.key(), item));
        draft.routing(new Routing(latest.values().stream()
                .filter(item -> !item.isArchived())
                .map(RoutingSection::rule)
                .toList()));
    }

    private static RoutingRule rule(ItemVersion item) {
        return new RoutingRule(
                item.key(),
                present(item, "service"),
                present(item, "issueType"),
                present(item, "label"),
                String.valueOf(item.body().get("provider")));
    }

    private static Optional<String> present(ItemVersion item, String property) {
        return Optional.of(String.valueOf(item.body().get(property))).filter(text -> !text.isEmpty());
    }

    /** A rule that is removed may name one that Jira does not have any more. */
    private String issueType(JsonValue sent, boolean archived) {
        Optional<String> named = sent.optionalText();
        Optional<String> id = named.flatMap(constants::issueTypeId);
        if (named.isPresent() && id.isEmpty() && !archived) {
            throw sent.bad(WORDS + "unknown-issue-type", named.get());
        }
        return id.or(() -> named).orElse("");
    }

    private static String limited(JsonValue sent, int longest) {
        String text = sent.optionalText().orElse("");
        if (text.length() > longest) {
            throw sent.bad("internal-customer.request.note-too-long", longest);
        }
        return text;
    }

    private static void check(
            JsonValue sent, Map<String, Object> body, String property, String section, ConfigurationDraft draft) {
        String key = String.valueOf(body.get(property));
        if (!draft.keys(section).contains(key)) {
            throw new JsonValue(sent.path(), Map.of()).at(property).bad(WORDS + "unknown", key);
        }
    }
}
