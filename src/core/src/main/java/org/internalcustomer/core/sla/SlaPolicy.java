package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.Names;

/** What a provider department promises (SLA 规则): a rule for each metric; without a provider it holds for all. */
public record SlaPolicy(String key, Names names, Optional<String> provider, List<MetricRule> rules) {

    public SlaPolicy {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A policy needs a key");
        }
        rules = List.copyOf(rules);
    }

    public Optional<MetricRule> rule(Metric metric) {
        for (MetricRule rule : rules) {
            if (rule.metric() == metric) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** What must be put right before this policy may be saved; empty if nothing. */
    public List<PolicyProblem> problems() {
        return PolicyCheck.of(this);
    }
}
