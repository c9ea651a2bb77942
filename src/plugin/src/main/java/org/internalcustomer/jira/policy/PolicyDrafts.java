package org.internalcustomer.jira.policy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DraftedPolicies;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.JsonValue;

/** From a draft to a version that holds: what each step asks the configuration to change. */
public final class PolicyDrafts implements DraftedPolicies {

    private final Configurations configurations;

    public PolicyDrafts(Configurations configurations) {
        this.configurations = configurations;
    }

    Optional<ItemVersion> find(String policy) {
        return configurations.latest(drafts(), policy).filter(drafts()::isShown);
    }

    @Override
    public Optional<Drafted> drafted(String policy) {
        return find(policy)
                .map(draft -> new Drafted(
                        PolicySection.policy(policy, draft.body()), draft.version(), OpenIssues.of(draft.body())));
    }

    ItemVersion one(String policy) {
        return find(policy).orElseThrow(() -> NotFound.of("draft", policy));
    }

    Map<String, Object> shown(ItemVersion draft) {
        return new JsonValue("", drafts().shown(draft)).map();
    }

    /** The drafts of policies that do not exist yet. */
    List<ItemVersion> ofNewPolicies() {
        Section policies = configurations.section(PolicySection.NAME);
        return configurations.shown(drafts()).stream()
                .map(shown -> new JsonValue("", shown).at("key").text())
                .filter(key -> configurations
                        .latest(policies, key)
                        .filter(policies::isShown)
                        .isEmpty())
                .map(this::one)
                .toList();
    }

    Submission saving(String policy, JsonValue body) {
        return Submission.of(drafts(), policy, body);
    }

    Submission discarding(String policy) {
        return Submission.of(drafts(), policy, new JsonValue("", PolicyDraftSection.GONE));
    }

    /** A new version, from now on, even if one that waits says the same, or from that instant; a draft has done its work. */
    Submission publishing(String policy, JsonValue body, Optional<Instant> effective) {
        Map<String, Object> version = new LinkedHashMap<>(body.map());
        version.remove("key");
        effective.ifPresent(instant -> version.put("effective", instant.toString()));
        Map<String, Map<String, JsonValue>> items = new LinkedHashMap<>();
        items.put(PolicySection.NAME, Map.of(policy, new JsonValue(body.path(), version)));
        if (find(policy).isPresent()) {
            items.putAll(discarding(policy).items());
        }
        return new Submission(items, false, true);
    }

    private Section drafts() {
        return configurations.section(PolicyDraftSection.NAME);
    }
}
