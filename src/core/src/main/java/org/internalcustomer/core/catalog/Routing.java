package org.internalcustomer.core.catalog;

import java.util.List;
import java.util.Optional;

/** The routing rules in the order in which they were made: of several that fit, the closest counts, then the newest. */
public record Routing(List<RoutingRule> rules) {

    public Routing {
        rules = List.copyOf(rules);
    }

    public static Routing none() {
        return new Routing(List.of());
    }

    public Optional<RoutingRule> ruleFor(RoutingRule.Asked request) {
        RoutingRule found = null;
        for (RoutingRule rule : rules) {
            if (rule.fits(request) && (found == null || rule.closeness() >= found.closeness())) {
                found = rule;
            }
        }
        return Optional.ofNullable(found);
    }
}
