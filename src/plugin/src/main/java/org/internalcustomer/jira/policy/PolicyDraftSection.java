package org.internalcustomer.jira.policy;

import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.text.JsonValue;

/** Policies being prepared, by the key of the policy: checked like policies, and without effect until they are published. */
public final class PolicyDraftSection implements Section {

    static final String NAME = "policyDrafts";

    /** What is left of a draft that was published or thrown away. */
    static final Map<String, Object> GONE = Map.of("archived", true);

    private final PolicySection policies;

    public PolicyDraftSection(PolicySection policies) {
        this.policies = policies;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isInDocument() {
        return false;
    }

    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        return isGone(sent) ? GONE : policies.canonical(sent);
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        return isGone(new JsonValue("", body)) ? body : policies.resolved(sent, body, draft);
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {}

    @Override
    public Map<String, Object> withdrawn(Map<String, Object> body) {
        return GONE;
    }

    @Override
    public boolean isShown(ItemVersion item) {
        return !item.isArchived();
    }

    @Override
    public Object shown(ItemVersion item) {
        return policies.shown(item);
    }

    private static boolean isGone(JsonValue body) {
        return body.at("archived").flag(false);
    }
}
