package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.SurveyDesign;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.JsonValue;

/** The designs (问卷设计) of single departments and services; each says everything that the standard one says. */
public final class SurveyDesignSection implements Section {

    static final String NAME = "surveyDesigns";
    static final String PROVIDER = "provider";
    static final String SERVICE = "service";

    private static final Set<String> OWN = Set.of("key", "name", PROVIDER, SERVICE, "archived", "effective");

    private final SurveySection standard;

    public SurveyDesignSection(Constants constants) {
        this.standard = new SurveySection(constants);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        Set<String> known = new TreeSet<>(OWN);
        known.addAll(SurveySection.DESIGNABLE);
        sent.allowOnly(known);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Words.required(sent.at("name")));
        sent.at(PROVIDER).optionalText().ifPresent(key -> body.put(PROVIDER, key));
        sent.at(SERVICE).optionalText().ifPresent(key -> body.put(SERVICE, key));
        if (!body.containsKey(PROVIDER) && !body.containsKey(SERVICE)) {
            throw sent.at(PROVIDER).bad("internal-customer.survey.design.for-nobody");
        }
        body.put("archived", sent.at("archived").flag(false));
        Map<String, Object> settings = new LinkedHashMap<>(sent.map());
        settings.keySet().removeAll(OWN);
        body.putAll(standard.canonical(new JsonValue(sent.path(), settings)));
        return body;
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        JsonValue complaints = new JsonValue(sent.path(), Map.of());
        if (body.containsKey(PROVIDER) && !draft.keys("departments").contains(String.valueOf(body.get(PROVIDER)))) {
            throw complaints.at(PROVIDER).bad("internal-customer.survey.design.unknown-provider", body.get(PROVIDER));
        }
        if (body.containsKey(SERVICE) && !draft.keys("services").contains(String.valueOf(body.get(SERVICE)))) {
            throw complaints.at(SERVICE).bad("internal-customer.survey.design.unknown-service", body.get(SERVICE));
        }
        return body;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        Map<String, Instant> activated = new HashMap<>();
        Map<String, SurveyDesign> latest = new LinkedHashMap<>();
        for (ItemVersion item : versions) {
            boolean enabled = Boolean.TRUE.equals(item.body().get("enabled")) && !item.isArchived();
            Instant before = activated.getOrDefault(item.key(), Instant.MAX);
            Instant since = SurveySection.activated(item, enabled, before);
            activated.put(item.key(), since);
            latest.put(item.key(), design(item, enabled, since));
        }
        Set<List<Object>> taken = new HashSet<>();
        for (SurveyDesign design : latest.values()) {
            if (!design.archived() && !taken.add(List.of(design.provider(), design.service()))) {
                throw new IllegalArgumentException("internal-customer.survey.design.twice");
            }
        }
        draft.surveyDesigns(new ArrayList<>(latest.values()));
    }

    private static SurveyDesign design(ItemVersion item, boolean enabled, Instant activated) {
        JsonValue body = new JsonValue("", item.body());
        return new SurveyDesign(
                item.key(),
                Words.names(item.body().get("name")),
                body.at(PROVIDER).optionalText(),
                body.at(SERVICE).optionalText(),
                item.isArchived(),
                SurveySection.settings(body, enabled, activated));
    }
}
